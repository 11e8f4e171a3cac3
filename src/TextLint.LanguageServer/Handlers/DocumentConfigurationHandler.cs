using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/configuration</c>, our own: the configuration and the packs that a document is held to.</summary>
internal sealed class DocumentConfigurationHandler(ServerSession session) : DocumentRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/configuration";

    /// <inheritdoc/>
    protected override string GetUri(TextDocumentParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        DocumentConfiguration.Of(state);

    /// <inheritdoc/>
    protected override object? AnswerClosed(TextDocumentParams parameters) => null;

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");
}
