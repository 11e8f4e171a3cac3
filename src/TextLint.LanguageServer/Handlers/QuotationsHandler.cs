using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/quotations</c>, our own: what a document quotes, and who said it.</summary>
internal sealed class QuotationsHandler(ServerSession session) : DocumentRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/quotations";

    /// <inheritdoc/>
    protected override string GetUri(TextDocumentParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentListing(state, Session.Converter).Quotations();

    /// <inheritdoc/>
    protected override object? AnswerClosed(TextDocumentParams parameters) => null;

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");
}
