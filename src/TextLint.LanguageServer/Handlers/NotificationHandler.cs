using System.Text.Json.Serialization.Metadata;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Handles a notification: it changes state, at once.</summary>
internal abstract class NotificationHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : MessageHandler<TParams>(session, type)
    where TParams : class
{
    /// <inheritdoc/>
    public sealed override bool IsNotification => true;

    /// <summary>Changes state; called under the queue's lock.</summary>
    protected abstract void Handle(TParams parameters);

    /// <inheritdoc/>
    protected sealed override Task<object?> HandleAsync(TParams parameters, CancellationToken cancellationToken)
    {
        Session.Queue.Mutate(() => Handle(parameters));
        return Task.FromResult<object?>(null);
    }
}
