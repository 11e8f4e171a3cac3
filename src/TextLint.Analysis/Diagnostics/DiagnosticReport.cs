using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>What one finding may say beside its place and arguments.</summary>
/// <param name="Severity">The severity of this finding, where a rule grades its findings; configuration outranks it.</param>
/// <param name="Properties">What the code fix provider needs.</param>
public sealed record DiagnosticReport(DiagnosticSeverity? Severity = null, ImmutableDictionary<string, string>? Properties = null)
{
    /// <summary>Nothing beside.</summary>
    public static DiagnosticReport Default { get; } = new();
}
