using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/inlayHint</c>: who is meant where the text alone does not say it.</summary>
internal sealed class InlayHintHandler(ServerSession session) : ArticleRequestHandler<InlayHintParams>(session, ProtocolJson.Default.InlayHintParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/inlayHint";

    /// <inheritdoc/>
    protected override object? Answer(InlayHintParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentInlayHints(state, Session.Converter).Create(parameters.Range, cancellationToken);
}
