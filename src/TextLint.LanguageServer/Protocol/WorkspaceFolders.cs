namespace TextLint.LanguageServer.Protocol;

/// <summary>What the server does with the folders of the client.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders);

/// <summary>That folders come and go, and that the client says so.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

/// <summary>Parameters of <c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>The folders that came and went.</summary>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);
