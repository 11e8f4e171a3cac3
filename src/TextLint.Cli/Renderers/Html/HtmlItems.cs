using System.Text;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>The findings of an article as items of a list.</summary>
internal static class HtmlItems
{
    private const int Most = 200;
    private const int MostRelated = 2;
    private const int Width = 90;
    private const int LongestMessage = 300;

    /// <summary>The items, the first of very many, and how many they are.</summary>
    public static (string Items, int Shown) Create(FileReport report)
    {
        if (report.Diagnostics.IsEmpty) return ("", 0);
        var builder = new StringBuilder();
        var shown = Math.Min(report.Diagnostics.Length, Most);
        for (var i = 0; i < shown; i++) Append(builder, report, report.Diagnostics[i]);
        return (builder.ToString(), shown);
    }

    // There may be tens of thousands: no end tag that a browser does without, and no word that the style sheet can write.
    private static void Append(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        var at = report.Text.GetLinePosition(diagnostic.Span.Start);
        var message = OtherArticles.AppendTo(diagnostic);
        if (message.Length > LongestMessage) message = $"{message.AsSpan(0, LongestMessage)}…";
        builder.Append($"<li class={DiagnosticJson.SeverityWord(diagnostic.Severity)[0]}><b>{at.Line + 1}:{at.Character + 1}</b> <code>{HtmlText.Content(diagnostic.Descriptor.Name)}</code> {HtmlText.Content(message)}");
        AppendExcerpt(builder, report, diagnostic);
        AppendRelated(builder, report, diagnostic);
        if (report.GetFixes(diagnostic) is [var fix, ..]) builder.Append($"<i>{(fix.Applicability == FixApplicability.Safe ? "Safe fix" : "Fix")}: {HtmlText.Content(Excerpt.Shorten(fix.Title))}</i>");
        builder.Append('\n');
    }

    private static void AppendExcerpt(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        var excerpt = Excerpt.Create(report.Text, diagnostic.Span, Width);
        if (excerpt.Line.Length == 0) return;
        var marked = excerpt.Marked.Length == 0 ? "" : $"<mark>{HtmlText.Content(excerpt.Marked)}</mark>";
        builder.Append($"<bdi>{HtmlText.Content(excerpt.Before)}{marked}{HtmlText.Content(excerpt.After)}</bdi>");
    }

    private static void AppendRelated(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        // What stands in other articles is in the message.
        RelatedLocation[] here = [.. diagnostic.Related.Where(r => r.Article is null)];
        if (here.Length == 0) return;
        var places = here.Take(MostRelated).Select(r => $"line {report.Text.GetLinePosition(r.Span.Start).Line + 1}, {HtmlText.Content(Excerpt.Shorten(r.Message))}");
        var more = here.Length > MostRelated ? $"; {HtmlText.Number(here.Length - MostRelated)} more" : "";
        builder.Append($"<small>{string.Join("; ", places)}{more}</small>");
    }
}
