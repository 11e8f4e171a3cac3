using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/prepareRename</c>: which name stands at a position.</summary>
internal sealed class PrepareRenameHandler(ServerSession session)
    : ArticleRequestHandler<TextDocumentPositionParams>(session, ProtocolJson.Default.TextDocumentPositionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/prepareRename";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentPositionParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentRename(state, Session.Converter).Prepare(parameters.Position);
}
