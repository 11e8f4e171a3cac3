using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>What is to be said of one text.</summary>
/// <param name="Path">The path as people wrote it.</param>
/// <param name="Snapshot">The text and its analysis.</param>
/// <param name="Diagnostics">The findings that are shown, in order.</param>
internal sealed record FileReport(string Path, DocumentSnapshot Snapshot, ImmutableArray<Diagnostic> Diagnostics)
{
    // The count of a run and the renderer both ask; the providers are asked once.
    private readonly Dictionary<Diagnostic, ImmutableArray<CodeAction>> _fixes = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Diagnostic, string> _fingerprints = new(ReferenceEqualityComparer.Instance);

    public SourceText Text => Snapshot.Text;

    /// <summary>Words of prose.</summary>
    public int Words => QuotationWords.CountWords(Snapshot.Tree.Root);

    /// <summary>The finding's fingerprint as 32 hexadecimal digits; it is the same whatever other findings are shown.</summary>
    public string GetFingerprint(Diagnostic diagnostic)
    {
        if (_fingerprints.Count == 0)
        {
            var all = Snapshot.GetDiagnostics();
            var fingerprints = Fingerprint.Create(Snapshot.Tree.Root, all);
            for (var i = 0; i < all.Length; i++) _fingerprints.TryAdd(all[i], fingerprints[i].ToHash());
        }
        return _fingerprints.TryGetValue(diagnostic, out var known) ? known : Fingerprint.Create(Snapshot.Tree.Root, [diagnostic])[0].ToHash();
    }

    /// <summary>The ways to resolve a finding.</summary>
    public ImmutableArray<CodeAction> GetFixes(Diagnostic diagnostic)
    {
        if (!_fixes.TryGetValue(diagnostic, out var fixes)) _fixes.Add(diagnostic, fixes = Snapshot.GetCodeActions(diagnostic));
        return fixes;
    }
}
