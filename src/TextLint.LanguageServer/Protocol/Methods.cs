namespace TextLint.LanguageServer.Protocol;

/// <summary>The methods this server sends; those it takes are named by their handlers.</summary>
internal static class Methods
{
    /// <summary>Shows a line in the client's output.</summary>
    public const string LogMessage = "window/logMessage";

    /// <summary>Traces a message, where the client asked for a trace.</summary>
    public const string LogTrace = "$/logTrace";

    /// <summary>Pushes the diagnostics of a document.</summary>
    public const string PublishDiagnostics = "textDocument/publishDiagnostics";

    /// <summary>Asks the client to pull the diagnostics of all documents again.</summary>
    public const string RefreshDiagnostics = "workspace/diagnostic/refresh";

    /// <summary>A part of an answer, or how far the work on it is.</summary>
    public const string Progress = "$/progress";

    /// <summary>Asks the client to ask for the lenses again.</summary>
    public const string RefreshCodeLenses = "workspace/codeLens/refresh";

    /// <summary>Asks the client to ask for the hints again.</summary>
    public const string RefreshInlayHints = "workspace/inlayHint/refresh";

    /// <summary>Asks the client to apply an edit.</summary>
    public const string ApplyEdit = "workspace/applyEdit";

    /// <summary>Asks for sections of the settings.</summary>
    public const string Configuration = "workspace/configuration";

    /// <summary>Asks the client to send a notification from now on.</summary>
    public const string RegisterCapability = "client/registerCapability";

    /// <summary>The settings changed.</summary>
    public const string DidChangeConfiguration = "workspace/didChangeConfiguration";

    /// <summary>Watched files changed.</summary>
    public const string DidChangeWatchedFiles = "workspace/didChangeWatchedFiles";
}
