using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format text</c>: for people. Place, severity and rule, message, the line with a caret, the related places.</summary>
internal sealed class TextRenderer(TextWriter output, bool useColor, int width) : IReportRenderer
{
    private const int MostRelated = 3;
    private const string Reset = "\u001B[0m", Bold = "\u001B[1m", Dim = "\u001B[2m";

    private readonly int _width = width > 40 ? width : 100;

    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            Render(report, diagnostic);
            output.WriteLine();
        }
    }

    /// <summary>One finding, without the empty line behind it.</summary>
    public void Render(FileReport report, Diagnostic diagnostic)
    {
        var severity = DiagnosticJson.SeverityWord(diagnostic.Severity);
        output.WriteLine($"{Paint(Place(report, diagnostic.Span), Bold)} {Paint(severity, ColorOf(diagnostic.Severity))} {diagnostic.Descriptor.Name} {Paint(diagnostic.Id, Dim)}");
        output.WriteLine($"  {diagnostic.Message}");
        WriteExcerpt(report.Text, diagnostic);
        WriteRelated(report, diagnostic);
    }

    public void End(LintSummary summary)
    {
        if (summary.Files > 0 || summary.Faults.Count == 0) output.WriteLine(SummaryWords.Of(summary));
        if (summary.Fixable > 0) output.WriteLine($"`textlint fix` resolves {summary.Fixable} of them safely.");
    }

    private static string Place(FileReport report, TextSpan span)
    {
        var at = report.Text.GetLinePosition(span.Start);
        return $"{report.Path}:{at.Line + 1}:{at.Character + 1}";
    }

    private void WriteExcerpt(SourceText text, Diagnostic diagnostic)
    {
        var line = text.GetLineFromPosition(diagnostic.Span.Start);
        var gutter = (line.Number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var excerpt = Excerpt.Create(text, diagnostic.Span, _width - gutter.Length - 5);
        var blank = new string(' ', gutter.Length);
        output.WriteLine(Paint($"  {gutter} │ ", Dim) + excerpt.Line);
        output.WriteLine(Paint($"  {blank} │ ", Dim) + Paint(excerpt.Carets, ColorOf(diagnostic.Severity)));
    }

    private void WriteRelated(FileReport report, Diagnostic diagnostic)
    {
        foreach (var related in diagnostic.Related.Take(MostRelated))
        {
            if (related.Article is not null)
            {
                output.WriteLine($"  {Paint($"{related.Article}:{related.Line}", Dim)} {related.Message}");
                continue;
            }
            var quoted = related.Span.IsEmpty || report.Text.AsSpan(related.Span).IsWhiteSpace() ? "" : $" \"{Excerpt.Shorten(report.Text.ToString(related.Span))}\"";
            output.WriteLine($"  {Paint(Place(report, related.Span), Dim)} {related.Message}{quoted}");
        }
        if (diagnostic.Related.Length > MostRelated) output.WriteLine($"  … and {SummaryWords.Count(diagnostic.Related.Length - MostRelated, "place")} more");
    }

    private static string ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "\u001B[31m",
        DiagnosticSeverity.Warning => "\u001B[33m",
        DiagnosticSeverity.Info => "\u001B[36m",
        _ => Dim,
    };

    private string Paint(string text, string color) => useColor ? color + text + Reset : text;
}
