using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/configuration</c>, our own: the configuration and the packs that a document is held to.</summary>
internal sealed class DocumentConfigurationHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/configuration";

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        DocumentConfiguration.Of(state);
}
