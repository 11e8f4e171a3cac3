namespace TextLint.LanguageServer.Protocol;

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who answers.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What this server can do; <paramref name="RenameProvider"/> is true, or <see cref="RenameOptions"/> for a client that knows them.</summary>
internal sealed partial record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    CodeActionOptions CodeActionProvider,
    object RenameProvider,
    ExecuteCommandOptions? ExecuteCommandProvider,
    DiagnosticOptions? DiagnosticProvider,
    WorkspaceOptions? Workspace = null);

/// <summary>Which notifications of a document are wanted; <paramref name="Change"/> 2 is incremental.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>The kinds of code action that may be offered.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool? ResolveProvider = null);

/// <summary>How diagnostics can be pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);
