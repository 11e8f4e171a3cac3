using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/cleanUpText</c>, our own: a text that is about to be pasted into a document, cleaned up.</summary>
internal sealed class CleanUpTextHandler(ServerSession session) : DocumentRequestHandler<CleanUpTextParams>(session, ProtocolJson.Default.CleanUpTextParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/cleanUpText";

    /// <inheritdoc/>
    protected override string GetUri(CleanUpTextParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(CleanUpTextParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new CleanUpTextResult(state.Snapshot.CleanUpPasted(parameters.Text, cancellationToken));

    /// <inheritdoc/>
    protected override object? AnswerClosed(CleanUpTextParams parameters) => new CleanUpTextResult(parameters.Text);
}
