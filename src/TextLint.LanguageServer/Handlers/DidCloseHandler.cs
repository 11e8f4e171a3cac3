using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/didClose</c>.</summary>
internal sealed class DidCloseHandler(ServerSession session)
    : NotificationHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didClose";

    /// <inheritdoc/>
    protected override void Handle(TextDocumentParams parameters)
    {
        var path = DocumentUri.ToPath(parameters.TextDocument.Uri);
        var isConfiguration = Session.IsConfiguration(path);
        Session.Documents.Close(parameters.TextDocument.Uri);
        Session.Hide(parameters.TextDocument.Uri);
        if (isConfiguration) Session.Reconfigure();
        Session.ShowConfigurationFaults();
    }
}
