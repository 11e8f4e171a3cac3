using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/documentHighlight</c>: the mentions of the name at the caret, or the marks of the quotation whose mark stands there.</summary>
internal sealed class DocumentHighlightHandler(ServerSession session) : ArticleRequestHandler<TextDocumentPositionParams>(session, ProtocolJson.Default.TextDocumentPositionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentHighlight";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentPositionParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentReferences(state, Session.Converter, cancellationToken).Highlight(parameters.Position);
}
