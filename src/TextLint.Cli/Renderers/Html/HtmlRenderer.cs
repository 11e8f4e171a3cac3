using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>
/// <c>--format html</c>: a report of an archive for people: what there is of what, where, and on whose names. One file that loads nothing.
/// </summary>
internal sealed class HtmlRenderer(TextWriter output, string version) : IReportRenderer
{
    private const int MostBars = 15;
    private const int MostFaults = 100;

    private readonly HtmlArchive _archive = new();

    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        var (items, shown) = HtmlItems.Create(report);
        _archive.Add(report, items, shown);
    }

    public void End(LintSummary summary)
    {
        var tables = new HtmlTables(output, _archive);
        WriteHead(summary);
        WriteGlance(summary);
        WritePlots();
        tables.WriteRules();
        tables.WriteNames();
        new HtmlArticleList(output, _archive).Write();
        output.WriteLine($"</main>\n<footer>TextLint {HtmlText.Escape(version)}. <code>textlint explain RULE</code> says what a rule reports and why.</footer>");
        output.WriteLine($"<script>{HtmlResources.Script}</script>\n</body>\n</html>");
    }

    private void WriteHead(LintSummary summary)
    {
        output.WriteLine("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlResources.Policy}\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">");
        output.WriteLine($"<title>TextLint: {SummaryWords.Count(summary.Findings, "finding")}</title>\n<style>{HtmlResources.Style}</style>\n</head>\n<body>");
        output.WriteLine("<header><h1>What TextLint found</h1>");
        output.WriteLine($"<p class=\"lead\">{HtmlText.Escape(SummaryWords.Of(summary))}{(summary.Fixable > 0 ? $" <code>textlint fix</code> resolves {HtmlText.Number(summary.Fixable)} of them safely." : "")}</p>");
        WriteFaults(summary.Faults);
        output.WriteLine("<nav aria-label=\"Sections\"><a href=\"#glance\">At a glance</a> <a href=\"#rules\">By rule</a> <a href=\"#names\">By name</a> <a href=\"#articles\">By article</a></nav></header>\n<main>");
    }

    private void WriteFaults(IReadOnlyList<string> faults)
    {
        if (faults.Count == 0) return;
        output.WriteLine($"<details class=\"fault\"><summary>{SummaryWords.Count(faults.Count, "fault")} came up; what could not be read has no place here.</summary><ul>");
        foreach (var fault in faults.Take(MostFaults)) output.WriteLine($"<li class=\"e\">{HtmlText.Escape(fault)}</li>");
        output.WriteLine("</ul>");
        if (faults.Count > MostFaults) output.WriteLine($"<p class=\"cut\">{HtmlText.Number(faults.Count - MostFaults)} more.</p>");
        output.WriteLine("</details>");
    }

    private void WriteGlance(LintSummary summary)
    {
        output.WriteLine("<section id=\"glance\"><h2>At a glance</h2><dl class=\"tiles\">");
        WriteTile("articles", HtmlText.Number(_archive.Articles), "");
        WriteTile("without findings", HtmlText.Number(_archive.Articles - _archive.Faulty.Count), "");
        WriteTile("words", HtmlText.Number(_archive.Words), "");
        WriteTile("findings per 1,000 words", SummaryWords.Rate(summary.Findings, _archive.Words), "");
        foreach (var severity in SummaryWords.Severities)
        {
            var word = DiagnosticJson.SeverityWord(severity);
            if (severity != DiagnosticSeverity.Hint || summary.Count(severity) > 0) WriteTile(severity == DiagnosticSeverity.Info ? word : word + "s", HtmlText.Number(summary.Count(severity)), word[..1]);
        }
        output.WriteLine("</dl>");
    }

    private void WriteTile(string term, string number, string kind) => output.WriteLine($"<div class=\"{kind}\"><dt>{term}</dt><dd>{number}</dd></div>");

    private void WritePlots()
    {
        if (_archive.Faulty.Count > 0)
        {
            output.WriteLine("<div class=\"plots\">");
            var rules = _archive.Rules;
            var caption = rules.Count > MostBars ? $"Findings by rule, the {MostBars} most frequent of {rules.Count}" : "Findings by rule";
            HtmlPlots.WriteBars(output, caption, [.. rules.Take(MostBars).Select(r => (r.Key.Name, r.Value.Counts))]);
            output.WriteLine("<div>");
            HtmlPlots.WriteRates(output, _archive.Rates);
            HtmlPlots.WriteBars(output, "Findings by category", [.. _archive.Categories.Select(c => (c.Key, c.Value.Counts))]);
            output.WriteLine("</div></div>");
        }
        output.WriteLine("</section>");
    }
}
