using System.Text;
using TextLint.Analysis;
using TextLint.Cli.Renderers.Html;

namespace TextLint.Cli.Renderers;

/// <summary>
/// <c>--format markdown</c>: a summary for a comment on a pull request or the summary of a job. It fits a comment of GitHub; what has no room there is counted.
/// </summary>
internal sealed class MarkdownRenderer(TextWriter output) : IReportRenderer
{
    // GitHub takes 65,536 characters. What is left is for whoever puts a line of his own above it.
    private const int Room = 60_000;
    private const int RoomOfTables = 12_000;
    private const int RoomOfArticle = 16_000;
    private const int MostRows = 50;
    private const int Width = 100;

    private readonly Dictionary<DiagnosticDescriptor, int[]> _rules = [];
    private readonly PriorityQueue<MarkdownArticle, MarkdownArticle> _articles = new(Comparer<MarkdownArticle>.Create((a, b) => MarkdownArticle.GravestFirst.Compare(b, a)));
    private int _kept;
    private int _order;
    private int _faulty;

    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        if (report.Diagnostics.IsEmpty) return;
        _faulty++;
        foreach (var diagnostic in report.Diagnostics)
        {
            if (!_rules.TryGetValue(diagnostic.Descriptor, out var counts)) _rules.Add(diagnostic.Descriptor, counts = new int[4]);
            counts[(int)diagnostic.Severity]++;
        }
        var article = new MarkdownArticle(_order++, report.Path, CountBySeverity(report), Details(report));
        _articles.Enqueue(article, article);
        _kept += article.Details.Length;
        // The mildest go first, so that memory follows what can be shown and not the archive.
        while (_kept > 2 * Room && _articles.Count > MostRows) _kept -= _articles.Dequeue().Details.Length;
    }

    public void End(LintSummary summary)
    {
        output.WriteLine(summary.Findings == 0 ? "### TextLint: nothing found" : $"### TextLint: {SummaryWords.Count(summary.Findings, "finding")}");
        output.WriteLine();
        output.WriteLine(SummaryWords.Of(summary) + (summary.Fixable > 0 ? $" `textlint fix` resolves {SummaryWords.Number(summary.Fixable)} of them safely." : ""));
        if (summary.Faults.Count > 0) output.WriteLine($"\n{SummaryWords.Count(summary.Faults.Count, "fault")} came up: the log says which.");
        if (summary.Findings == 0) return;
        MarkdownArticle[] articles = [.. _articles.UnorderedItems.Select(i => i.Element).Order(MarkdownArticle.GravestFirst)];
        var tables = new StringBuilder();
        AppendRules(tables);
        AppendArticles(tables, articles);
        output.Write(tables);
        WriteDetails(articles, Room - tables.Length);
    }

    private static int[] CountBySeverity(FileReport report)
    {
        var counts = new int[4];
        foreach (var diagnostic in report.Diagnostics) counts[(int)diagnostic.Severity]++;
        return counts;
    }

    private static string Details(FileReport report)
    {
        var builder = new StringBuilder();
        var shown = 0;
        foreach (var diagnostic in report.Diagnostics.OrderByDescending(d => d.Severity))
        {
            if (builder.Length > RoomOfArticle) break;
            AppendFinding(builder, report, diagnostic);
            shown++;
        }
        if (shown < report.Diagnostics.Length) builder.Append($"\n… and {SummaryWords.Count(report.Diagnostics.Length - shown, "finding")} more in this article.\n");
        return builder.ToString();
    }

    private static void AppendFinding(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        var at = report.Text.GetLinePosition(diagnostic.Span.Start);
        var excerpt = Excerpt.Create(report.Text, diagnostic.Span, Width);
        builder.Append($"- **{at.Line + 1}:{at.Character + 1}** {DiagnosticJson.SeverityWord(diagnostic.Severity)} `{diagnostic.Descriptor.Name}`: {MarkdownText.Escape(OtherArticles.AppendTo(diagnostic))}\n");
        var marked = excerpt.Marked.Length == 0 ? "" : $"<ins>{MarkdownText.Escape(excerpt.Marked)}</ins>";
        if (excerpt.Line.Length > 0) builder.Append($"  > {MarkdownText.Escape(excerpt.Before.TrimStart())}{marked}{MarkdownText.Escape(excerpt.After)}\n");
        if (report.GetFixes(diagnostic) is [var fix, ..]) builder.Append($"\n  {(fix.Applicability == FixApplicability.Safe ? "Safe fix" : "Fix")}: {MarkdownText.Escape(Excerpt.Shorten(fix.Title))}\n");
    }

    private void AppendRules(StringBuilder builder)
    {
        builder.Append("\n| rule | error | warning | info |\n|---|--:|--:|--:|\n");
        var rules = _rules.OrderByDescending(r => r.Value[(int)DiagnosticSeverity.Error]).ThenByDescending(r => r.Value[(int)DiagnosticSeverity.Warning]).ThenByDescending(r => r.Value.Sum()).ThenBy(r => r.Key.Id, StringComparer.Ordinal).ToArray();
        foreach (var (rule, counts) in rules.Take(MostRows))
            builder.Append($"| `{rule.Name}` {MarkdownText.Escape(rule.Title)} | {Cell(counts, DiagnosticSeverity.Error)} | {Cell(counts, DiagnosticSeverity.Warning)} | {Number(counts[(int)DiagnosticSeverity.Info] + counts[(int)DiagnosticSeverity.Hint])} |\n");
        if (rules.Length > MostRows) builder.Append($"\n… and {SummaryWords.Count(rules.Length - MostRows, "rule")} more.\n");
    }

    private void AppendArticles(StringBuilder builder, MarkdownArticle[] articles)
    {
        if (_faulty == 1) return;
        builder.Append("\n| article | error | warning | info |\n|---|--:|--:|--:|\n");
        var shown = 0;
        foreach (var article in articles.Take(MostRows))
        {
            if (builder.Length > RoomOfTables) break;
            builder.Append($"| {MarkdownText.Escape(article.Path)} | {Cell(article.Counts, DiagnosticSeverity.Error)} | {Cell(article.Counts, DiagnosticSeverity.Warning)} | {Number(article.Counts[(int)DiagnosticSeverity.Info] + article.Counts[(int)DiagnosticSeverity.Hint])} |\n");
            shown++;
        }
        if (shown < _faulty) builder.Append($"\n… and {SummaryWords.Count(_faulty - shown, "article")} more with findings.\n");
    }

    private void WriteDetails(MarkdownArticle[] articles, int room)
    {
        var shown = 0;
        foreach (var article in articles)
        {
            // In the line of a tag Markdown does not look for its marks; in code nobody is called.
            var block = $"\n<details><summary><code>{HtmlText.Escape(article.Path)}</code>: {SummaryWords.Count(article.Counts.Sum(), "finding")}</summary>\n\n{article.Details}\n</details>\n";
            if (block.Length > room) break;
            room -= block.Length;
            output.Write(block);
            shown++;
        }
        if (shown < _faulty) output.WriteLine($"\nThe findings of {SummaryWords.Count(_faulty - shown, "article")} have no room here; `textlint lint` prints them.");
    }

    private static string Cell(int[] counts, DiagnosticSeverity severity) => Number(counts[(int)severity]);

    private static string Number(int count) => count == 0 ? "" : SummaryWords.Number(count);
}
