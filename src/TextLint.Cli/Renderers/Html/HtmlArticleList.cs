using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>The articles of an archive with their findings, the gravest first.</summary>
internal sealed class HtmlArticleList(TextWriter output, HtmlArchive archive)
{
    // A browser shows a page of ten megabytes and stays quick. What an article takes without its findings and its path is about this much.
    private const int Room = 9_500_000;
    private const int Frame = 160;

    /// <summary>The section.</summary>
    public void Write()
    {
        output.WriteLine("<section id=\"articles\"><h2>By article</h2>");
        if (archive.Faulty.Count == 0) output.WriteLine("<p>No article has a finding.</p>");
        else
        {
            WriteFilter();
            WriteArticles();
        }
        output.WriteLine("</section>");
    }

    private void WriteFilter()
    {
        output.WriteLine("<form id=\"filter\" hidden role=\"search\">");
        output.WriteLine("<label>Search <input type=\"search\" name=\"text\" placeholder=\"path, name, word\" autocomplete=\"off\"></label>");
        output.Write("<label>Rule <select name=\"rule\"><option value=\"\">all rules</option>");
        foreach (var (rule, tally) in archive.Rules) output.Write($"<option value=\"{HtmlText.Escape(rule.Name)}\">{HtmlText.Escape(rule.Name)} ({HtmlText.Number(tally.Findings)})</option>");
        output.WriteLine("</select></label>");
        output.WriteLine("<label>Severity <select name=\"severity\"><option value=\"\">all</option><option value=\"e\">errors</option><option value=\"ew\">errors and warnings</option></select></label>");
        output.WriteLine("<label>Order <select name=\"order\"><option value=\"\">gravest first</option><option value=\"path\">path</option><option value=\"count\">findings</option><option value=\"rate\">per 1,000 words</option></select></label>");
        output.WriteLine("<button type=\"reset\">Clear</button> <output></output></form>");
    }

    private void WriteArticles()
    {
        var (room, left) = (Room - archive.Faulty.Sum(a => Frame + a.Path.Length), 0);
        output.WriteLine("<div id=\"list\">");
        foreach (var article in archive.Faulty.OrderByDescending(Gravity).ThenBy(a => a.Path, StringComparer.Ordinal))
        {
            room -= article.Items.Length;
            if (room < 0) left++;
            WriteArticle(article, room < 0);
        }
        output.WriteLine("</div>");
        if (left > 0) output.WriteLine($"<p class=\"cut\">The findings of {SummaryWords.Count(left, "article")} have no room here and are counted only; <code>textlint lint PATH</code> prints them.</p>");
    }

    private static (int, int, int) Gravity(HtmlArticle article) =>
        (article.Counts[(int)DiagnosticSeverity.Error], article.Counts[(int)DiagnosticSeverity.Warning], article.Findings);

    private void WriteArticle(HtmlArticle article, bool isCounted)
    {
        output.Write($"<details data-n={article.Findings} data-w={article.Words}><summary><bdi>{HtmlText.Content(article.Path)}</bdi>");
        foreach (var severity in SummaryWords.Severities)
            if (article.Counts[(int)severity] is > 0 and var count) output.Write($" <b class={DiagnosticJson.SeverityWord(severity)[0]}>{SummaryWords.Count(count, severity)}</b>");
        output.Write($" <small>{SummaryWords.Count(article.Words, "word")}, {SummaryWords.Rate(article.Findings, article.Words)} per 1,000</small></summary>");
        if (!isCounted) output.Write($"<ul>\n{article.Items}</ul>");
        var hidden = article.Findings - (isCounted ? 0 : article.Shown);
        if (hidden > 0) output.Write($"<p class=cut>{SummaryWords.Count(hidden, "finding")} not shown.</p>");
        output.WriteLine("</details>");
    }
}
