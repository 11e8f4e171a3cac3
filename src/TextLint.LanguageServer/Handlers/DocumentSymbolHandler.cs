using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/documentSymbol</c>: the headings, the cast and the quotations of an article.</summary>
internal sealed class DocumentSymbolHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentSymbol";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        Session.Capabilities.ShowsHierarchicalSymbols
            ? new DocumentOutline(state, Session.Converter, cancellationToken).Create()
            : new DocumentOutline(state, Session.Converter, cancellationToken).CreateFlat();
}
