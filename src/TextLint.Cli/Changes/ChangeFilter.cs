using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Cli.Commands;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Changes;

/// <summary>
/// Leaves the findings that a change has to do with: those that stand on changed lines, those that speak of a place on one, and those that the text before the change did not
/// have. Whoever takes a first reference out is shown the later mention. Safe for concurrent use.
/// </summary>
internal sealed class ChangeFilter(Workspace workspace, ArticleChanges changes)
{
    /// <summary>True for an input that can have such findings.</summary>
    /// <param name="input">Its full path, or - for standard input.</param>
    public bool IsOfInterest(string input) =>
        input == InputReader.StandardInput || changes.Find(input) is not null || workspace.Configurations.Resolve(input).NameIndexFile is { } index && File.Exists(index);

    /// <summary>The input with the findings that are left.</summary>
    public CheckedInput Apply(CheckedInput input)
    {
        if (input.Article is not { } article || input.Path is null) return input;
        return InputReader.Guard(input.Display, () => input with { Article = article with { Findings = Select(input, article) } }, fault => input with { Article = null, Fault = fault });
    }

    private ImmutableArray<Finding> Select(CheckedInput input, CheckedArticle article)
    {
        var diff = changes.Find(input.Path!);
        var text = diff is null ? null : new ChangedText(article.Text, diff);
        if (text?.FindForeign() is { } foreign) throw changes.CreateFault(foreign, input.Display);
        if (text is { IsWhole: true }) return article.Findings;
        var findings = article.Findings.Select(f => text is null ? f : Narrow(f, text)).ToArray();
        var touched = findings.Select(f => text is not null && Touches(text, f.Diagnostic) || TouchesOthers(article, f.Diagnostic)).ToArray();
        // Most articles of a change are clean, or all that is found in them is new: the text before is not read for those.
        if (text is not null && touched.Contains(false)) AddNew(touched, article, workspace.Check(input.Path, text.GetOldText()));
        return [.. findings.Where((_, i) => touched[i])];
    }

    /// <summary>A finding that stands for all of its kind is shown with its places on changed lines, where it has some.</summary>
    private static Finding Narrow(Finding finding, ChangedText text)
    {
        if (finding.Places == 1) return finding;
        ImmutableArray<TextSpan> spans = [.. finding.Diagnostic.Spans.Where(text.Touches)];
        return spans.IsEmpty ? finding : finding with { Diagnostic = finding.Diagnostic.WithPlaces(spans) };
    }

    private static bool Touches(ChangedText text, Diagnostic diagnostic) =>
        diagnostic.Spans.Any(text.Touches) || diagnostic.Related.Any(r => r.Article is null && text.Touches(r.Span));

    private bool TouchesOthers(CheckedArticle article, Diagnostic diagnostic) => diagnostic.Related.Any(r =>
        r.Article is { } other && article.Configuration.GetArticlePath(other) is { } path && changes.Find(path) is { } diff && (diff.IsWhole || diff.Hunks.Any(h => h.Line < r.Line && r.Line <= h.End)));

    /// <summary>Marks what the old text did not have. Findings of one rule and the same words are counted, for neither their place nor the heading above them says which is which.</summary>
    private static void AddNew(bool[] touched, CheckedArticle now, CheckedArticle? before)
    {
        var left = new Dictionary<(string, string), int>();
        foreach (var finding in before?.Findings ?? []) Count(left, KeyOf(before!.Text, finding), finding.Places);
        for (var i = 0; i < touched.Length; i++)
        {
            if (touched[i]) continue;
            var key = KeyOf(now.Text, now.Findings[i]);
            touched[i] = left.GetValueOrDefault(key) < now.Findings[i].Places;
            Count(left, key, -now.Findings[i].Places);
        }
    }

    private static void Count(Dictionary<(string, string), int> counts, (string, string) key, int by) => counts[key] = counts.GetValueOrDefault(key) + by;

    private static (string, string) KeyOf(SourceText text, Finding finding) =>
        (finding.Diagnostic.Id, finding.Diagnostic.Descriptor.IsGrouped ? "" : Fingerprint.Normalize(text.AsSpan(finding.Diagnostic.Span)));
}
