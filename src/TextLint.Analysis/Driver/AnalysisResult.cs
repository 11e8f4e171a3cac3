using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Analysis;

/// <summary>What analysis says of one text. Immutable; the next analysis of a changed text reuses its blocks.</summary>
public sealed class AnalysisResult
{
    internal AnalysisResult(AnalysisProfile profile, SemanticModel model, ImmutableArray<BlockAnalysis> blocks, SuppressionOutcome outcome) =>
        (Profile, Model, Blocks, Diagnostics, Suppressed, UnusedEntries) =
        (profile, model, blocks, outcome.Reported, outcome.Suppressed, outcome.UnusedEntries);

    /// <summary>What it was analysed under.</summary>
    public AnalysisProfile Profile { get; }

    /// <summary>The article as a whole.</summary>
    public SemanticModel Model { get; }

    /// <summary>Findings by start, end and id; suppressed ones left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Findings that a comment, the front matter or a sidecar file suppresses.</summary>
    public ImmutableArray<Diagnostic> Suppressed { get; }

    /// <summary>Entries of the sidecar file that suppressed nothing; those of the text itself are among <see cref="Diagnostics"/>.</summary>
    public ImmutableArray<SuppressionEntry> UnusedEntries { get; }

    internal ImmutableArray<BlockAnalysis> Blocks { get; }
}
