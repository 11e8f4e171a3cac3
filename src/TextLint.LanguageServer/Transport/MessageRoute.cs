using System.Text.Json;
using StreamJsonRpc;

namespace TextLint.LanguageServer.Transport;

/// <summary>
/// What the JSON-RPC library calls for one method. All methods have this one signature, so that native code needs no
/// generated contract; the parameters stay JSON until the handler, which knows their type and can say what is wrong with them.
/// </summary>
internal sealed class MessageRoute(string method, Func<string, JsonElement, CancellationToken, Task<object?>> dispatch)
{
    /// <summary>Dispatches one message. The defaults are for messages without parameters.</summary>
    public async Task<object?> InvokeAsync(JsonElement parameters = default, CancellationToken cancellationToken = default)
    {
        try
        {
            return await dispatch(method, parameters, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException failure)
        {
            throw new LocalRpcException(failure.Message, failure) { ErrorCode = failure.Code, ErrorData = failure.ErrorData };
        }
    }
}
