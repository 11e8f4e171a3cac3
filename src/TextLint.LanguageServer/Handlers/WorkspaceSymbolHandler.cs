using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>workspace/symbol</c>: the names of all articles, as the index of names and the open documents have them.</summary>
internal sealed class WorkspaceSymbolHandler(ServerSession session) : MessageHandler<WorkspaceSymbolParams>(session, ProtocolJson.Default.WorkspaceSymbolParams)
{
    /// <inheritdoc/>
    public override string Method => "workspace/symbol";

    /// <inheritdoc/>
    public override bool IsNotification => false;

    /// <inheritdoc/>
    protected override async Task<object?> HandleAsync(WorkspaceSymbolParams parameters, CancellationToken cancellationToken) => await Session.Queue.ReadAsync(
        () => (States: Session.Documents.All.Select(d => d.State).ToArray(), Session.Workspace.Configurations),
        (captured, token) => new WorkspaceNames(captured.States, captured.Configurations, Session.Converter).Find(parameters.Query, token),
        cancellationToken).ConfigureAwait(false);
}
