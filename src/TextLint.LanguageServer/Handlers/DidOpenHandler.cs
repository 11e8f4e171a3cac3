using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/didOpen</c>.</summary>
internal sealed class DidOpenHandler(ServerSession session)
    : NotificationHandler<DidOpenTextDocumentParams>(session, ProtocolJson.Default.DidOpenTextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didOpen";

    /// <inheritdoc/>
    protected override void Handle(DidOpenTextDocumentParams parameters)
    {
        var document = Session.Documents.Open(Session.Workspace, parameters.TextDocument);
        // What is open counts as it is shown, which may be what was never saved.
        if (Session.IsConfiguration(document.Path)) Session.Reconfigure();
        Session.ShowConfigurationFaults();
        Session.Show(document);
    }
}
