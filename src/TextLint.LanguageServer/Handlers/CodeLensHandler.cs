using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/codeLens</c>: the numbers of an article above its first line.</summary>
internal sealed class CodeLensHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/codeLens";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentLenses(state, Session.Converter, Session.Capabilities.ShowsReferences).Create(cancellationToken);
}
