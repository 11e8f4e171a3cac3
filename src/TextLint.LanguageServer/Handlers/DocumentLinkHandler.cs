using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/documentLink</c>: the files that a settings file names.</summary>
internal sealed class DocumentLinkHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentLink";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new SettingsLinks(state, Session.Converter).Create(Session.Workspace.Configurations.Files);
}
