using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>initialize</c>: learns what the client can do and says what the server can.</summary>
internal sealed class InitializeHandler(ServerSession session)
    : MutatingRequestHandler<InitializeParams>(session, ProtocolJson.Default.InitializeParams)
{
    private const int IncrementalSync = 2;

    /// <inheritdoc/>
    public override string Method => "initialize";

    /// <inheritdoc/>
    protected override object Handle(InitializeParams parameters)
    {
        if (parameters.Trace is { } trace) Session.Log.TraceValue = trace;
        var settings = Settings.ReadContaining(parameters.InitializationOptions);
        Session.Start(new ClientCapabilities(parameters.Capabilities), GetFolders(parameters), settings);
        Session.Lifecycle.Initialize();
        return new InitializeResult(LanguageFeatures.AddTo(Offer(settings), Session.Capabilities), new ServerInfo("textlint", GetVersion()));
    }

    private ServerCapabilities Offer(Settings settings) => new(
        Session.Converter.Encoding.Name(),
        new TextDocumentSyncOptions(OpenClose: true, IncrementalSync, Save: true),
        new CodeActionOptions([CodeActionKinds.QuickFix, CodeActionKinds.FixAll, CodeActionKinds.CleanUp, CodeActionKinds.CurlyQuotes, CodeActionKinds.StraightQuotes], Session.Capabilities.ResolvesCodeActions ? true : null),
        Session.Capabilities.PreparesRenames ? new RenameOptions(PrepareProvider: true) : true,
        Session.Capabilities.AppliesEdits ? new ExecuteCommandOptions([ExecuteCommandHandler.CleanUp]) : null,
        Session.Capabilities.PullsDiagnostics ? new DiagnosticOptions("textlint", InterFileDependencies: false, settings.ChecksWorkspace) : null,
        Session.Capabilities.HasFolders ? new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true)) : null);

    private static IEnumerable<string> GetFolders(InitializeParams parameters)
    {
        IEnumerable<string> uris = parameters.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(f => f.Uri) : parameters.RootUri is { } root ? [root] : [];
        return uris.Select(DocumentUri.ToPath).OfType<string>();
    }

    private static string GetVersion() => typeof(InitializeHandler).Assembly.GetName().Version?.ToString(3) ?? "";
}
