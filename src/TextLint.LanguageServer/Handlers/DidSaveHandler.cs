using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/didSave</c>: a saved configuration file counts as changed, also where the client watches no files.</summary>
internal sealed class DidSaveHandler(ServerSession session)
    : NotificationHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didSave";

    /// <inheritdoc/>
    protected override void Handle(TextDocumentParams parameters)
    {
        if (Session.IsConfiguration(DocumentUri.ToPath(parameters.TextDocument.Uri))) Session.Reconfigure();
    }
}
