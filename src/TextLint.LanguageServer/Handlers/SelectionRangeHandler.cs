using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/selectionRange</c>: how a selection grows from each position.</summary>
internal sealed class SelectionRangeHandler(ServerSession session) : ArticleRequestHandler<SelectionRangeParams>(session, ProtocolJson.Default.SelectionRangeParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/selectionRange";

    /// <inheritdoc/>
    protected override object? Answer(SelectionRangeParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentSelection(state, Session.Converter).Create(parameters.Positions, cancellationToken);
}
