using System.Text.Json.Serialization.Metadata;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary>
/// Handles a request that reads one document: its state is the one at the time of the request, and when a newer one takes that
/// one's place the answer is given up, for nobody would look at it.
/// </summary>
internal abstract class DocumentRequestHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : MessageHandler<TParams>(session, type)
    where TParams : class
{
    /// <inheritdoc/>
    public sealed override bool IsNotification => false;

    /// <summary>The document asked about.</summary>
    protected abstract string GetUri(TParams parameters);

    /// <summary>Answers from a state; called beside everything else.</summary>
    protected abstract object? Answer(TParams parameters, DocumentState state, CancellationToken cancellationToken);

    /// <summary>The answer for a document that is not open.</summary>
    protected abstract object? AnswerClosed(TParams parameters);

    /// <summary>The error for an answer given up because the document changed.</summary>
    protected virtual RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");

    /// <inheritdoc/>
    protected sealed override async Task<object?> HandleAsync(TParams parameters, CancellationToken cancellationToken)
    {
        var state = Session.Queue.Mutate(() => Session.Documents.TryGet(GetUri(parameters), out var document) ? document.State : null);
        if (state is null) return AnswerClosed(parameters);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, state.Superseded);
        try
        {
            return await Session.Queue.ReadAsync(() => state, (s, token) => Answer(parameters, s, token), either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Superseded(state);
        }
    }
}
