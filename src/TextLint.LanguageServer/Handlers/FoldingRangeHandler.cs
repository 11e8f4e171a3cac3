using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/foldingRange</c>: sections, lists, long quotations and front matter.</summary>
internal sealed class FoldingRangeHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/foldingRange";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentFolding(state).Create(Session.Capabilities.FoldLimit, cancellationToken);
}
