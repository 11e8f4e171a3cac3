using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/diagnostic</c>: all diagnostics of a document, or that they are those the client has.</summary>
internal sealed class DocumentDiagnosticHandler(ServerSession session)
    : DocumentRequestHandler<DocumentDiagnosticParams>(session, ProtocolJson.Default.DocumentDiagnosticParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/diagnostic";

    /// <inheritdoc/>
    protected override string GetUri(DocumentDiagnosticParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(DocumentDiagnosticParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        parameters.PreviousResultId == state.ResultId
            ? new DocumentDiagnosticReport("unchanged", state.ResultId)
            : new DocumentDiagnosticReport("full", state.ResultId, DocumentDiagnostics.Compute(state, Session.Converter, cancellationToken));

    /// <inheritdoc/>
    protected override object AnswerClosed(DocumentDiagnosticParams parameters) => new DocumentDiagnosticReport("full", null, []);

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) =>
        new(ErrorCodes.ServerCancelled, $"{state.Uri} changed; ask again.", new DiagnosticServerCancellationData(RetriggerRequest: true));
}
