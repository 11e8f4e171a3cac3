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
    protected override object Answer(DocumentDiagnosticParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        if (parameters.PreviousResultId == state.ResultId) return new DocumentDiagnosticReport(DiagnosticReportKinds.Unchanged, state.ResultId);
        // A letter in a word that nobody reports changes the text and not what is said of it.
        var (diagnostics, resultId) = DocumentDiagnostics.Compute(state, Session.Converter, cancellationToken);
        return parameters.PreviousResultId == resultId ? new DocumentDiagnosticReport(DiagnosticReportKinds.Unchanged, resultId) : new DocumentDiagnosticReport(DiagnosticReportKinds.Full, resultId, diagnostics);
    }

    /// <inheritdoc/>
    protected override object AnswerClosed(DocumentDiagnosticParams parameters) => new DocumentDiagnosticReport(DiagnosticReportKinds.Full, null, []);

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) =>
        new(ErrorCodes.ServerCancelled, $"{state.Uri} changed; ask again.", new DiagnosticServerCancellationData(RetriggerRequest: true));
}
