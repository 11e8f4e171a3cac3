using System.Text.Json.Serialization;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/diagnostic</c>.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>The answer to <c>textDocument/diagnostic</c>: all diagnostics, or that they are those of <paramref name="ResultId"/>.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="ResultId">Names this answer in the next question.</param>
/// <param name="Items">The diagnostics of a full report; null in an unchanged one.</param>
internal sealed record DocumentDiagnosticReport(
    string Kind,
    string? ResultId,
    [property: JsonConverter(typeof(DiagnosticListConverter))] IReadOnlyList<ProtocolDiagnostic>? Items = null);

/// <summary>Parameters of <c>textDocument/publishDiagnostics</c>.</summary>
internal sealed record PublishDiagnosticsParams(
    string Uri,
    int? Version,
    [property: JsonConverter(typeof(DiagnosticListConverter))] IReadOnlyList<ProtocolDiagnostic> Diagnostics);

/// <summary>What goes with the error <see cref="ErrorCodes.ServerCancelled"/>: whether to ask again.</summary>
internal sealed record DiagnosticServerCancellationData(bool RetriggerRequest);
