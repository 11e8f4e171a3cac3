using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>The findings of an archive by rule and by name.</summary>
internal sealed class HtmlTables(TextWriter output, HtmlArchive archive)
{
    private const int MostTexts = 5;
    private const int MostNames = 300;

    /// <summary>The section of rules.</summary>
    public void WriteRules()
    {
        output.WriteLine("<section id=\"rules\"><h2>By rule</h2>");
        if (archive.Faulty.Count == 0) output.WriteLine("<p>No rule found anything.</p>");
        else
        {
            WriteTableHead("Rule", "Errors", "Warnings", "Info", "Articles", "Per 1,000 words", "Most frequent");
            foreach (var (rule, tally) in archive.Rules) WriteRule(rule, tally);
            output.WriteLine("</tbody></table></div>");
        }
        output.WriteLine("</section>");
    }

    /// <summary>The section of names.</summary>
    public void WriteNames()
    {
        var names = archive.Names;
        output.WriteLine("<section id=\"names\"><h2>By name</h2>");
        output.WriteLine(names.Count == 0 ? "<p>No finding stands on a name or an acronym.</p>" : "<p>Names and acronyms that findings stand on. Forms that differ in capitals or accents alone are one.</p>");
        if (names.Count > 0)
        {
            WriteTableHead("Name", "Findings", "Articles", "Rules");
            foreach (var name in names.Take(MostNames)) WriteName(name);
            output.WriteLine("</tbody></table></div>");
            if (names.Count > MostNames) output.WriteLine($"<p class=\"cut\">{HtmlText.Number(names.Count - MostNames)} names with fewer findings are left out.</p>");
        }
        output.WriteLine("</section>");
    }

    private void WriteTableHead(params ReadOnlySpan<string> columns)
    {
        output.Write("<div class=\"wide\"><table><thead><tr>");
        foreach (var column in columns) output.Write($"<th scope=\"col\"{(IsNumber(column) ? " class=\"num\"" : "")}>{column}</th>");
        output.WriteLine("</tr></thead><tbody>");
    }

    private static bool IsNumber(string column) => column is not ("Rule" or "Name" or "Rules" or "Most frequent");

    private void WriteRule(DiagnosticDescriptor rule, FindingTally tally)
    {
        var info = tally.Counts[(int)DiagnosticSeverity.Info] + tally.Counts[(int)DiagnosticSeverity.Hint];
        var texts = tally.Texts.Take(MostTexts).Select(t => $"<span class=\"text\"><bdi>{HtmlText.Escape(t.Text)}</bdi>{(t.Count > 1 ? $" ×{HtmlText.Number(t.Count)}" : "")}</span>");
        output.Write($"<tr><th scope=\"row\"><a href=\"#articles\" data-rule=\"{HtmlText.Escape(rule.Name)}\"><code>{HtmlText.Escape(rule.Name)}</code></a> <span class=\"sub\">{HtmlText.Escape(rule.Title)}</span></th>");
        foreach (var count in (ReadOnlySpan<int>)[tally.Counts[(int)DiagnosticSeverity.Error], tally.Counts[(int)DiagnosticSeverity.Warning], info, tally.Articles]) WriteNumber(count);
        output.WriteLine($"<td class=\"num\">{SummaryWords.Rate(tally.Findings, archive.Words)}</td><td>{string.Join(" ", texts)}</td></tr>");
    }

    private void WriteName(FindingTally name)
    {
        var forms = name.Texts.Select(t => t.Text).ToArray();
        var others = forms.Length > 1 ? $" <span class=\"sub\">also <bdi>{HtmlText.Escape(string.Join(", ", forms.Skip(1).Take(MostTexts)))}</bdi></span>" : "";
        output.Write($"<tr><th scope=\"row\"><a href=\"#articles\" data-text=\"{HtmlText.Escape(forms[0])}\"><bdi>{HtmlText.Escape(forms[0])}</bdi></a>{others}</th>");
        WriteNumber(name.Findings);
        WriteNumber(name.Articles);
        output.WriteLine($"<td>{string.Join(" ", name.Rules.Select(r => $"<code>{HtmlText.Escape(r)}</code>"))}</td></tr>");
    }

    private void WriteNumber(int number) => output.Write($"<td class=\"num\">{(number == 0 ? "" : HtmlText.Number(number))}</td>");
}
