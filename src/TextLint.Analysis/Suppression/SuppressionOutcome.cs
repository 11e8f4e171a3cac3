using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Findings parted by suppression; <paramref name="Matched"/> are those that entries were held against, in the order in which they were counted.</summary>
internal sealed record SuppressionOutcome(
    ImmutableArray<Diagnostic> Reported,
    ImmutableArray<Diagnostic> Suppressed,
    ImmutableArray<SuppressionEntry> UnusedEntries,
    ImmutableArray<SuppressionEntry> UsedSharedEntries,
    ImmutableArray<Diagnostic> Matched);
