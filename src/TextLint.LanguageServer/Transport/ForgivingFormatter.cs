using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Transport;

/// <summary>
/// The library's formatter, except that no content ends the connection: what is not a message is handed on as
/// <see cref="UnreadableMethod"/>, and an answer to a question never asked as <see cref="StrayAnswerMethod"/>.
/// </summary>
internal sealed class ForgivingFormatter : SystemTextJsonFormatter, IJsonRpcMessageFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>Stands for content that was not a message; its parameters say why.</summary>
    public const string UnreadableMethod = "$/textlint/unreadable";

    /// <summary>Stands for an answer to no question.</summary>
    public const string StrayAnswerMethod = "$/textlint/strayAnswer";

    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "All types are in the compiled resolver set here.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All types are in the compiled resolver set here.")]
    public ForgivingFormatter() => JsonSerializerOptions = new JsonSerializerOptions(ProtocolJson.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJson.Default, new RequestIdConverter()),
    };

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Read(contentBuffer, DefaultEncoding);

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Read(contentBuffer, encoding);

    void IJsonRpcMessageFormatter.Serialize(IBufferWriter<byte> bufferWriter, JsonRpcMessage message)
    {
        if (message is JsonRpcRequest { IsResponseExpected: true } request) _asked[request.RequestId] = true;
        Serialize(bufferWriter, message);
    }

    private JsonRpcMessage Read(ReadOnlySequence<byte> content, Encoding encoding)
    {
        try
        {
            var message = Deserialize(content, encoding);
            return message is IJsonRpcMessageWithId answer and (JsonRpcResult or JsonRpcError) && !_asked.TryRemove(answer.RequestId, out _)
                ? Placeholder(StrayAnswerMethod)
                : message;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or NotSupportedException)
        {
            return Placeholder(UnreadableMethod);
        }
    }

    // It must come out of the formatter itself, which casts the messages it dispatches to its own type.
    private JsonRpcMessage Placeholder(string method) =>
        Deserialize(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes($$"""{"jsonrpc":"2.0","method":"{{method}}"}""")));

    private static Encoding DefaultEncoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
