using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>: folders of articles came or went.</summary>
internal sealed class DidChangeWorkspaceFoldersHandler(ServerSession session)
    : NotificationHandler<DidChangeWorkspaceFoldersParams>(session, ProtocolJson.Default.DidChangeWorkspaceFoldersParams)
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeWorkspaceFolders";

    /// <inheritdoc/>
    protected override void Handle(DidChangeWorkspaceFoldersParams parameters) =>
        Session.ChangeFolders(Paths(parameters.Event.Added), Paths(parameters.Event.Removed));

    private static string[] Paths(IReadOnlyList<WorkspaceFolder> folders) => [.. folders.Select(f => DocumentUri.ToPath(f.Uri)).OfType<string>()];
}
