using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/prepareRename</c>: which name stands at a position.</summary>
internal sealed class PrepareRenameHandler(ServerSession session)
    : DocumentRequestHandler<TextDocumentPositionParams>(session, ProtocolJson.Default.TextDocumentPositionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/prepareRename";

    /// <inheritdoc/>
    protected override string GetUri(TextDocumentPositionParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentPositionParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentRename(state, Session.Converter).Prepare(parameters.Position);

    /// <inheritdoc/>
    protected override object? AnswerClosed(TextDocumentPositionParams parameters) => null;

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");
}
