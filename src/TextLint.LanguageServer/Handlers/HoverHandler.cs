using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/hover</c>: what is found, who is named or who speaks at a position.</summary>
internal sealed class HoverHandler(ServerSession session) : ArticleRequestHandler<TextDocumentPositionParams>(session, ProtocolJson.Default.TextDocumentPositionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/hover";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentPositionParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentHover(state, Session.Converter, Session.Workspace.Configurations, Session.Capabilities.HoversInMarkdown).Create(parameters.Position, cancellationToken);
}
