using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Analysis;

/// <summary>What analysis says of one text. Immutable; the next analysis of a changed text reuses its blocks.</summary>
public sealed class AnalysisResult
{
    private readonly ImmutableArray<Diagnostic> _matched;

    internal AnalysisResult(AnalysisProfile profile, SemanticModel model, ImmutableArray<BlockAnalysis> blocks, SuppressionOutcome outcome) =>
        (Profile, Model, Blocks, Diagnostics, Suppressed, UnusedEntries, UsedSharedEntries, _matched) =
        (profile, model, blocks, outcome.Reported, outcome.Suppressed, outcome.UnusedEntries, outcome.UsedSharedEntries, outcome.Matched);

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

    /// <summary>Entries of <see cref="AnalysisRequest.SharedEntries"/> that suppressed something here: whoever reads all texts knows which never do.</summary>
    public ImmutableArray<SuppressionEntry> UsedSharedEntries { get; }

    /// <summary>By what an entry that suppresses a finding knows it; null for a finding that no entry can suppress.</summary>
    /// <param name="diagnostic">One of <see cref="Diagnostics"/>.</param>
    public Fingerprint? GetFingerprint(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var at = _matched.IndexOf(diagnostic);
        return at < 0 ? null : Fingerprint.Create(Model.Document, _matched)[at];
    }

    /// <summary>By what each of <see cref="Diagnostics"/> is known, in step with them. Those that an entry suppresses are counted, so that suppressing one makes no other a new one.</summary>
    /// <remarks>A grouped finding is known by its rule, its severity and whether it is quoted: its first place may be mended while the others stay.</remarks>
    public ImmutableArray<Fingerprint> CreateFingerprints()
    {
        var known = new Dictionary<Diagnostic, Fingerprint>(ReferenceEqualityComparer.Instance);
        AddTo(known, _matched);
        AddTo(known, Diagnostics.RemoveAll(known.ContainsKey));
        return [.. Diagnostics.Select(d => d.Descriptor.IsGrouped ? new Fingerprint(d.Id, $"{d.Severity} {d.IsQuoted}", "", 1) : known[d])];
    }

    internal ImmutableArray<BlockAnalysis> Blocks { get; }

    private void AddTo(Dictionary<Diagnostic, Fingerprint> known, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var (diagnostic, fingerprint) in diagnostics.Zip(Fingerprint.Create(Model.Document, diagnostics))) known[diagnostic] = fingerprint;
    }
}
