using System.Text.Json;
using TextLint.LanguageServer.Handlers;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

/// <summary>
/// The order of things. Messages are dispatched as they came; what changes state does so at once, under one lock, before the
/// next message is looked at. What only reads takes a snapshot under that lock and then runs beside everything else.
/// </summary>
internal sealed class RequestQueue(Lifecycle lifecycle, ServerLog log)
{
    private readonly Lock _state = new();

    /// <summary>Runs one message's handler. A fault of ours becomes an error answer and a line in the client's log.</summary>
    /// <exception cref="RequestFailedException">The answer is an error.</exception>
    /// <exception cref="OperationCanceledException">The client cancelled the request.</exception>
    public async Task<object?> DispatchAsync(IMessageHandler handler, JsonElement parameters, CancellationToken cancellationToken)
    {
        if (!lifecycle.Admits(handler)) return null;
        log.Trace(handler.Method);
        try
        {
            return await handler.HandleAsync(parameters, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (RequestFailedException or OperationCanceledException))
        {
            log.Fault(handler.Method, fault);
            throw new RequestFailedException(ErrorCodes.InternalError, $"{handler.Method} failed: {fault.Message}");
        }
        catch (RequestFailedException fault) when (handler.IsNotification)
        {
            // Nobody waits for an answer; a document that could not be opened must not go unnoticed.
            log.Error(fault.Message);
            throw;
        }
    }

    /// <summary>Changes state: nothing else reads or changes it meanwhile.</summary>
    public void Mutate(Action mutation)
    {
        lock (_state) mutation();
    }

    /// <inheritdoc cref="Mutate(Action)"/>
    public T Mutate<T>(Func<T> mutation)
    {
        lock (_state) return mutation();
    }

    /// <summary>Takes a snapshot of the state now, and computes an answer from it on another thread.</summary>
    public Task<TResult> ReadAsync<TSnapshot, TResult>(
        Func<TSnapshot> capture,
        Func<TSnapshot, CancellationToken, TResult> compute,
        CancellationToken cancellationToken)
    {
        var snapshot = Mutate(capture);
        return Task.Run(() => compute(snapshot, cancellationToken), cancellationToken);
    }
}
