namespace TextLint.LanguageServer.Handlers;

/// <summary>All methods this server takes, <c>$/cancelRequest</c> aside: cancelling is the connection's own.</summary>
internal static class MessageHandlers
{
    /// <summary>The handlers of a session.</summary>
    public static IReadOnlyList<IMessageHandler> Create(ServerSession session)
    {
        var settings = new SettingsReader(session);
        return
        [
            new InitializeHandler(session),
            new InitializedHandler(session, settings),
            new ShutdownHandler(session),
            new ExitHandler(session),
            new SetTraceHandler(session),
            new DidOpenHandler(session),
            new DidChangeHandler(session),
            new DidCloseHandler(session),
            new DidSaveHandler(session),
            new DocumentDiagnosticHandler(session),
            new CodeActionHandler(session),
            new CodeActionResolveHandler(session),
            new ExecuteCommandHandler(session),
            new PrepareRenameHandler(session),
            new RenameHandler(session),
            new HoverHandler(session),
            new DefinitionHandler(session),
            new ReferencesHandler(session),
            new DocumentHighlightHandler(session),
            new DocumentSymbolHandler(session),
            new WorkspaceSymbolHandler(session),
            new CodeLensHandler(session),
            new InlayHintHandler(session),
            new CompletionHandler(session),
            new FoldingRangeHandler(session),
            new SelectionRangeHandler(session),
            new DocumentLinkHandler(session),
            new CastHandler(session),
            new QuotationsHandler(session),
            new DocumentConfigurationHandler(session),
            new CleanUpTextHandler(session),
            new DidChangeConfigurationHandler(session, settings),
            new DidChangeWatchedFilesHandler(session),
            new DidChangeWorkspaceFoldersHandler(session),
            new WorkspaceDiagnosticHandler(session),
        ];
    }
}
