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
        Session.Start(new ClientCapabilities(parameters.Capabilities), GetFolder(parameters), Settings.ReadContaining(parameters.InitializationOptions));
        Session.Lifecycle.Initialize();
        return new InitializeResult(LanguageFeatures.AddTo(Offer(), Session.Capabilities), new ServerInfo("textlint", GetVersion()));
    }

    private ServerCapabilities Offer() => new(
        Session.Converter.Encoding.Name(),
        new TextDocumentSyncOptions(OpenClose: true, IncrementalSync, Save: true),
        new CodeActionOptions([CodeActionKinds.QuickFix, CodeActionKinds.FixAll, CodeActionKinds.CleanUp, CodeActionKinds.CurlyQuotes, CodeActionKinds.StraightQuotes]),
        Session.Capabilities.PreparesRenames ? new RenameOptions(PrepareProvider: true) : true,
        Session.Capabilities.AppliesEdits ? new ExecuteCommandOptions([ExecuteCommandHandler.CleanUp]) : null,
        Session.Capabilities.PullsDiagnostics ? new DiagnosticOptions("textlint", InterFileDependencies: false, WorkspaceDiagnostics: false) : null);

    private static string? GetFolder(InitializeParams parameters)
    {
        var uri = parameters.WorkspaceFolders is [var first, ..] ? first.Uri : parameters.RootUri;
        return uri is null ? null : DocumentUri.ToPath(uri);
    }

    private static string GetVersion() => typeof(InitializeHandler).Assembly.GetName().Version?.ToString(3) ?? "";
}
