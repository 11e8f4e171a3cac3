using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>What checking one text gave. It holds no tree and no model, so that it can be kept and comes out of a cache as it went in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Configuration">The configuration that held.</param>
/// <param name="Findings">All findings, suppressed ones left out, in their order.</param>
public sealed record CheckedArticle(SourceText Text, ResolvedConfiguration Configuration, ImmutableArray<Finding> Findings)
{
    /// <summary>Faults of the files that speak of the text: its configuration and its suppression file.</summary>
    public ImmutableArray<FileDiagnostic> FileDiagnostics { get; init; } = [];

    /// <summary>What configuration leaves out in all articles and left out in this one.</summary>
    public ImmutableArray<IgnoredFinding> UsedIgnored { get; init; } = [];

    /// <summary>Words of prose; a figure is a word.</summary>
    public int Words { get; init; }

    /// <summary>All that is to be said of a state of a document.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CheckedArticle Create(DocumentSnapshot snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var result = snapshot.Analyze(cancellationToken);
        var fingerprints = result.CreateFingerprints();
        var findings = result.Diagnostics.Select((d, i) => new Finding(d, fingerprints[i].ToHash(), snapshot.GetCodeActions(d)));
        return new CheckedArticle(snapshot.Text, snapshot.Configuration, [.. findings])
        {
            FileDiagnostics = snapshot.GetFileDiagnostics(cancellationToken),
            UsedIgnored = [.. snapshot.Configuration.Ignored.Where(i => result.UsedSharedEntries.Contains(i.Entry))],
            Words = QuotationWords.CountWords(snapshot.Tree.Root),
        };
    }
}
