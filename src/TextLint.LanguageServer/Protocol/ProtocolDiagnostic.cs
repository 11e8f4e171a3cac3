using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextLint.LanguageServer.Protocol;

/// <summary>What the protocol calls a Diagnostic.</summary>
/// <param name="Range">Where.</param>
/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Code">The rule's id.</param>
/// <param name="Source">Always <c>textlint</c>.</param>
/// <param name="Message">What is wrong and what may be done.</param>
/// <param name="Tags">1 for text that may be deleted without a loss; null for none.</param>
/// <param name="RelatedInformation">Other places it speaks of; null for none.</param>
/// <param name="CodeDescription">Where more is said of the rule; null for nowhere.</param>
/// <param name="Data">What a client may show or use beside; it comes back with code action requests.</param>
internal sealed record ProtocolDiagnostic(
    ProtocolRange Range,
    int? Severity,
    string? Code,
    string? Source,
    string Message,
    IReadOnlyList<int>? Tags = null,
    IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation = null,
    DiagnosticData? Data = null,
    CodeDescription? CodeDescription = null)
{
    private byte[]? _json;

    /// <summary>The message's text, written when it is first asked for: most diagnostics of a document are those of the keystroke before.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> Json => _json ??= JsonSerializer.SerializeToUtf8Bytes(this, ProtocolJson.Default.ProtocolDiagnostic);

    /// <summary>Diagnostics are equal where their messages are.</summary>
    public bool Equals(ProtocolDiagnostic? other) =>
        other is not null && Range == other.Range && Severity == other.Severity && Code == other.Code && Source == other.Source && Message == other.Message
        && Data == other.Data && CodeDescription == other.CodeDescription && AreEqual(Tags, other.Tags) && AreEqual(RelatedInformation, other.RelatedInformation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Range, Code, Message);

    private static bool AreEqual<T>(IReadOnlyList<T>? first, IReadOnlyList<T>? second) => ReferenceEquals(first, second) || (first is not null && second is not null && first.SequenceEqual(second));
}

/// <summary>Where a reader finds more of a rule.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that a diagnostic speaks of.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>The rule behind a diagnostic: its name in kebab case, as configuration and suppressions write it.</summary>
internal sealed record DiagnosticData(string Rule);
