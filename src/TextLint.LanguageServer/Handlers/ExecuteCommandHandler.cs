using System.Text.Json;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>workspace/executeCommand</c>: what an editor may do by a command's name, for those without a menu of source actions.</summary>
internal sealed class ExecuteCommandHandler(ServerSession session) : MessageHandler<ExecuteCommandParams>(session, ProtocolJson.Default.ExecuteCommandParams)
{
    /// <summary>Cleans up the document whose URI is the one argument.</summary>
    public const string CleanUp = "textlint.cleanUp";

    /// <inheritdoc/>
    public override string Method => "workspace/executeCommand";

    /// <inheritdoc/>
    public override bool IsNotification => false;

    /// <inheritdoc/>
    protected override async Task<object?> HandleAsync(ExecuteCommandParams parameters, CancellationToken cancellationToken)
    {
        if (parameters.Command != CleanUp) throw new RequestFailedException(ErrorCodes.InvalidParams, $"There is no command \"{parameters.Command}\"; there is {CleanUp}.");
        if (parameters.Arguments is not [{ ValueKind: JsonValueKind.String } uri]) throw new RequestFailedException(ErrorCodes.InvalidParams, $"{CleanUp} needs the URI of a document as its one argument.");
        var action = await Session.Queue.ReadAsync(
            () => Session.Documents.Get(uri.GetString()!).State,
            (state, token) => state.IsExcluded ? null : WithEdit(new DocumentCodeActions(state, Session.Converter).CleanUp(token)),
            cancellationToken).ConfigureAwait(false);
        if (action?.Edit is { } edit) await ApplyAsync(action.Title, edit, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private static ProtocolCodeAction WithEdit(ProtocolCodeAction action) => action with { Edit = action.MakeEdit?.Invoke() };

    /// <summary>The edit is for a version: where the document has changed meanwhile the client refuses it, and says why.</summary>
    private async Task ApplyAsync(string title, WorkspaceEdit edit, CancellationToken cancellationToken)
    {
        var answer = await Session.Client.RequestAsync(
            Methods.ApplyEdit, new ApplyWorkspaceEditParams(title, edit), ProtocolJson.Default.ApplyWorkspaceEditParams, cancellationToken).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("applied", out var applied) || applied.ValueKind == JsonValueKind.True) return;
        var reason = answer.TryGetProperty("failureReason", out var why) && why.ValueKind == JsonValueKind.String ? $": {why.GetString()}" : ".";
        Session.Log.Error($"The editor did not apply the clean-up{reason}");
    }
}
