using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>codeAction/resolve</c>: the edit of an action that was chosen, made only then.</summary>
internal sealed class CodeActionResolveHandler(ServerSession session)
    : DocumentRequestHandler<CodeActionResolveParams>(session, ProtocolJson.Default.CodeActionResolveParams)
{
    private static readonly WorkspaceEdit s_nothing = new(Changes: new Dictionary<string, IReadOnlyList<TextEdit>>());

    /// <inheritdoc/>
    public override string Method => "codeAction/resolve";

    /// <inheritdoc/>
    protected override string GetUri(CodeActionResolveParams parameters) => parameters.Data.Uri;

    /// <inheritdoc/>
    protected override object Answer(CodeActionResolveParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        if (parameters.Data.Version != state.Version) throw Superseded(state);
        var action = new OfferedCodeActions(Session.Converter, Session.Workspace.Configurations)
            .Create(state, parameters.Data.Range, new CodeActionContext([parameters.Kind]), cancellationToken)
            .FirstOrDefault(a => a.Title == parameters.Title);
        if (action is null) throw Superseded(state);
        if (action.MakeEdit is null) return action;
        // Nothing to change is an answer too: the editor does nothing, and says nothing.
        return action with { Edit = action.MakeEdit() ?? s_nothing };
    }

    /// <inheritdoc/>
    protected override object AnswerClosed(CodeActionResolveParams parameters) =>
        throw new RequestFailedException(ErrorCodes.ContentModified, $"{parameters.Data.Uri} was closed.");
}
