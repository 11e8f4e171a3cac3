using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/didChange</c>, with ranges or with the whole text.</summary>
internal sealed class DidChangeHandler(ServerSession session)
    : NotificationHandler<DidChangeTextDocumentParams>(session, ProtocolJson.Default.DidChangeTextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didChange";

    /// <inheritdoc/>
    protected override void Handle(DidChangeTextDocumentParams parameters)
    {
        var document = Session.Documents.Get(parameters.TextDocument.Uri);
        document.Change(parameters.TextDocument.Version, parameters.ContentChanges, Session.Converter);
        Session.Show(document);
        if (Session.IsConfiguration(document.Path)) Session.Reconfigure();
    }
}
