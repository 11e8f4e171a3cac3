using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/quotations</c>, our own: what a document quotes, and who said it.</summary>
internal sealed class QuotationsHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/quotations";

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentListing(state, Session.Converter).Quotations();
}
