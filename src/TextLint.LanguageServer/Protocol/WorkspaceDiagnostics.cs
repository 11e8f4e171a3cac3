using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>workspace/diagnostic</c>.</summary>
/// <param name="PreviousResultIds">What the client has.</param>
/// <param name="PartialResultToken">Under which reports are sent as they come in; undefined for none.</param>
/// <param name="WorkDoneToken">Under which the client is told how far the work is; undefined for none.</param>
internal sealed record WorkspaceDiagnosticParams(
    IReadOnlyList<PreviousResultId> PreviousResultIds,
    JsonElement PartialResultToken = default,
    JsonElement WorkDoneToken = default);

/// <summary>The answer that the client has for a document.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The answer to <c>workspace/diagnostic</c>, or a part of it.</summary>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentReport> Items);

/// <summary>What there is of one document: all its diagnostics, or that they are those of <paramref name="ResultId"/>.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version where it is open; null, and written, where it is not.</param>
/// <param name="ResultId">Names this answer in the next question.</param>
/// <param name="Items">The diagnostics of a full report; null in an unchanged one.</param>
internal sealed record WorkspaceDocumentReport(
    string Kind,
    string Uri,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] int? Version,
    string ResultId,
    IReadOnlyList<ProtocolDiagnostic>? Items = null);

/// <summary>Parameters of <c>$/progress</c> that carry a part of an answer.</summary>
internal sealed record PartialReportParams(JsonElement Token, WorkspaceDiagnosticReport Value);

/// <summary>Parameters of <c>$/progress</c> that say how far the work is.</summary>
internal sealed record WorkProgressParams(JsonElement Token, WorkProgress Value);

/// <summary>How far the work is.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Title">What is done, at the beginning.</param>
/// <param name="Message">How many of how many.</param>
/// <param name="Percentage">From 0 to 100.</param>
/// <param name="Cancellable">True at the beginning: the request may be cancelled.</param>
internal sealed record WorkProgress(string Kind, string? Title = null, string? Message = null, int? Percentage = null, bool? Cancellable = null);
