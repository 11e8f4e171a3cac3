using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;

namespace TextLint.LanguageServer.Transport;

/// <summary>
/// Reads the id in <c>$/cancelRequest</c>. The library's own converter is internal, and with compiled serialization the
/// notification was dropped without a word (microsoft/vs-streamjsonrpc#1407).
/// </summary>
internal sealed class RequestIdConverter : JsonConverter<RequestId>, IJsonTypeInfoResolver
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(RequestId) ? JsonMetadataServices.CreateValueInfo<RequestId>(options, this) : null;

    /// <inheritdoc/>
    public override RequestId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new RequestId(reader.GetInt64()),
        JsonTokenType.String => new RequestId(reader.GetString()),
        _ => RequestId.Null,
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options)
    {
        if (value.Number is { } number) writer.WriteNumberValue(number);
        else if (value.String is { } text) writer.WriteStringValue(text);
        else writer.WriteNullValue();
    }
}
