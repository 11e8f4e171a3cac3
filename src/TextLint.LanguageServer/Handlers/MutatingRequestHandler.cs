using System.Text.Json.Serialization.Metadata;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Handles a request that changes state, at once.</summary>
internal abstract class MutatingRequestHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : MessageHandler<TParams>(session, type)
    where TParams : class
{
    /// <inheritdoc/>
    public sealed override bool IsNotification => false;

    /// <summary>Changes state and answers; called under the queue's lock.</summary>
    protected abstract object? Handle(TParams parameters);

    /// <inheritdoc/>
    protected sealed override Task<object?> HandleAsync(TParams parameters, CancellationToken cancellationToken) =>
        Task.FromResult(Session.Queue.Mutate(() => Handle(parameters)));
}
