using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Transport;

/// <summary>
/// The one adapter to the JSON-RPC library: messages with a length header over two streams. Incoming messages are dispatched
/// one by one in order; a handler gives the next one way when it first awaits something unfinished.
/// </summary>
internal sealed class JsonRpcConnection : IClientConnection, IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private readonly AnsweringMessageHandler _messages;
    private readonly JsonRpc _rpc;

    /// <summary>A connection that reads from one stream and writes to another; <see cref="Listen"/> starts it.</summary>
    public JsonRpcConnection(Stream input, Stream output)
    {
        _messages = new AnsweringMessageHandler(input, output);
        _rpc = new JsonRpc(_messages) { CancelLocallyInvokedMethodsWhenConnectionIsClosed = true };
        // Standard error is read by nobody who could do anything about it.
        _rpc.TraceSource.Switch.Level = SourceLevels.Off;
    }

    /// <summary>Ends, without a fault, when the client closes the stream or sends what is not even a message's header.</summary>
    public Task Completion => _rpc.Completion.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    /// <summary>Starts reading. <paramref name="dispatch"/> gets method, parameters (undefined where there are none) and the token that <c>$/cancelRequest</c> cancels.</summary>
    public void Listen(IEnumerable<string> methods, Func<string, JsonElement, CancellationToken, Task<object?>> dispatch)
    {
        foreach (var method in methods) Route(method, dispatch);
        Route(ForgivingFormatter.UnreadableMethod, AnswerUnreadableAsync);
        Route(ForgivingFormatter.StrayAnswerMethod, static (_, _, _) => Task.FromResult<object?>(null));
        _rpc.StartListening();
    }

    /// <inheritdoc/>
    public void Notify<T>(string method, T parameters)
        where T : class => _ = SendAsync(new JsonRpcRequest { Method = method, Arguments = parameters });

    /// <inheritdoc/>
    public async Task<JsonElement> RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
        where T : class
    {
        // The library takes the members of a parameter object one by one.
        var members = JsonSerializer.SerializeToElement(parameters, type).EnumerateObject().ToDictionary(m => m.Name, m => (object?)m.Value, StringComparer.Ordinal);
        try
        {
            return await _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, members, (IReadOnlyDictionary<string, Type>?)null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is RemoteRpcException or ConnectionLostException or ObjectDisposedException or JsonException)
        {
            throw new RequestFailedException(ErrorCodes.InternalError, $"The client did not answer {method}: {fault.Message}");
        }
    }

    /// <summary>Closes the connection, when the answers that are due are out or after a second.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_rpc.Completion.IsCompleted) await Task.WhenAny(_messages.WaitForAnswersAsync(), Task.Delay(s_patience)).ConfigureAwait(false);
        _rpc.Dispose();
        await _messages.DisposeAsync().ConfigureAwait(false);
    }

    private void Route(string method, Func<string, JsonElement, CancellationToken, Task<object?>> dispatch)
    {
        var route = new MessageRoute(method, dispatch);
        Func<JsonElement, CancellationToken, Task<object?>> invoke = route.InvokeAsync;
        _rpc.AddLocalRpcMethod(invoke.Method, route, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
    }

    private async Task<object?> AnswerUnreadableAsync(string method, JsonElement parameters, CancellationToken cancellationToken)
    {
        // The id of such a message is not known, and then the answer's is null.
        await SendAsync(new JsonRpcError
        {
            RequestId = RequestId.Null,
            Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)ErrorCodes.ParseError, Message = "The message is not a JSON-RPC request, notification or answer." },
        }).ConfigureAwait(false);
        return null;
    }

    private async Task SendAsync(JsonRpcMessage message)
    {
        try
        {
            await _messages.WriteAsync(message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The client has gone, and nobody is left to tell.
        }
    }
}
