using System.Text;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>The findings of an article as items of a list.</summary>
internal static class HtmlItems
{
    private const int Most = 200;
    private const int MostRelated = 3;
    private const int Width = 110;
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

    private static void Append(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        var at = report.Text.GetLinePosition(diagnostic.Span.Start);
        var severity = DiagnosticJson.SeverityWord(diagnostic.Severity);
        var message = OtherArticles.AppendTo(diagnostic);
        if (message.Length > LongestMessage) message = $"{message.AsSpan(0, LongestMessage)}…";
        builder.Append($"<li class=\"{severity[0]}\" data-r=\"{HtmlText.Escape(diagnostic.Descriptor.Name)}\"><p><span class=\"at\">{at.Line + 1}:{at.Character + 1}</span> <span class=\"s\">{severity}</span> ");
        builder.Append($"<code>{HtmlText.Escape(diagnostic.Descriptor.Name)}</code> <bdi>{HtmlText.Escape(message)}</bdi></p>");
        AppendExcerpt(builder, report, diagnostic);
        AppendRelated(builder, report, diagnostic);
        if (report.GetFixes(diagnostic) is [var fix, ..]) builder.Append($"<p class=\"fix\">{(fix.Applicability == FixApplicability.Safe ? "Safe fix" : "Fix")}: <bdi>{HtmlText.Escape(Excerpt.Shorten(fix.Title))}</bdi></p>");
        builder.Append("</li>\n");
    }

    private static void AppendExcerpt(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        var excerpt = Excerpt.Create(report.Text, diagnostic.Span, Width);
        if (excerpt.Line.Length == 0) return;
        var marked = excerpt.Marked.Length == 0 ? "" : $"<mark>{HtmlText.Escape(excerpt.Marked)}</mark>";
        builder.Append($"<p class=\"q\" dir=\"auto\">{HtmlText.Escape(excerpt.Before)}{marked}{HtmlText.Escape(excerpt.After)}</p>");
    }

    private static void AppendRelated(StringBuilder builder, FileReport report, Diagnostic diagnostic)
    {
        // What stands in other articles is in the message.
        RelatedLocation[] here = [.. diagnostic.Related.Where(r => r.Article is null)];
        if (here.Length == 0) return;
        var places = here.Take(MostRelated).Select(r => $"line {report.Text.GetLinePosition(r.Span.Start).Line + 1}, {HtmlText.Escape(Excerpt.Shorten(r.Message))}");
        var more = here.Length > MostRelated ? $"; {HtmlText.Number(here.Length - MostRelated)} more" : "";
        builder.Append($"<p class=\"rel\">{string.Join("; ", places)}{more}</p>");
    }
}
