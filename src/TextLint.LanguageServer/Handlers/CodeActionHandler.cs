using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/codeAction</c>: quick fixes of a range, all safe fixes of the document, its clean-up, and its quotation marks in one style.</summary>
internal sealed class CodeActionHandler(ServerSession session)
    : DocumentRequestHandler<CodeActionParams>(session, ProtocolJson.Default.CodeActionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/codeAction";

    /// <inheritdoc/>
    protected override string GetUri(CodeActionParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(CodeActionParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        var offered = new OfferedCodeActions(Session.Converter, Session.Workspace.Configurations).Create(state, parameters.Range, parameters.Context, cancellationToken);
        return Session.Capabilities.ResolvesCodeActions
            ? offered.Select(a => a with { Data = new CodeActionData(state.Uri, state.Version, parameters.Range) }).ToArray()
            : offered.Select(a => a.MakeEdit is null ? a : a with { Edit = a.MakeEdit() }).Where(a => a.Edit is not null).ToArray();
    }

    /// <inheritdoc/>
    protected override object AnswerClosed(CodeActionParams parameters) => Array.Empty<ProtocolCodeAction>();
}
