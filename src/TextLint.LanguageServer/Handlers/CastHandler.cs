using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/cast</c>, our own: who and what a document names.</summary>
internal sealed class CastHandler(ServerSession session) : DocumentRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/cast";

    /// <inheritdoc/>
    protected override string GetUri(TextDocumentParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentListing(state, Session.Converter).Cast();

    /// <inheritdoc/>
    protected override object? AnswerClosed(TextDocumentParams parameters) => null;

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");
}
