using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Findings parted by suppression.</summary>
internal sealed record SuppressionOutcome(
    ImmutableArray<Diagnostic> Reported,
    ImmutableArray<Diagnostic> Suppressed,
    ImmutableArray<SuppressionEntry> UnusedEntries);
