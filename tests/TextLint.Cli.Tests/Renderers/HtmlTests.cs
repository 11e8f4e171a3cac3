using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using TextLint.Cli.Renderers;
using TextLint.Cli.Renderers.Html;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>The report of an archive: what it counts, that it loads nothing, and that an article's words stay words.</summary>
public sealed partial class HtmlTests
{
    private const string Faulty = "The ferry stops.\n\nThe board pays Pavel Dubrovin. Szymborsky said\u00A0 so. The NTO and the AT said no. AT it is.\n";

    [Fact]
    public void It_counts_by_rule_by_name_and_by_article()
    {
        var html = Print(Reports.Of("drafts/ferry.md", Faulty), Reports.Of("other.md", Faulty), Reports.Of("clean.md", "The ferry stops in May.\n"));
        Text(Section(html, "glance")).Should().Contain("articles 3 ").And.Contain("without findings 1 ").And.Contain("warnings 2 ");
        Rows(Section(html, "rules")).Should().Contain(r => r.StartsWith("unintroduced-name Person named by surname and never introduced 2 2 ", StringComparison.Ordinal) && r.EndsWith("Szymborsky ×2", StringComparison.Ordinal));
        Rows(Section(html, "names")).Should().Contain("Szymborsky 2 2 unintroduced-name");
        var articles = Section(html, "articles");
        Paths().Matches(articles).Select(m => m.Groups["it"].Value).Should().Equal("drafts/ferry.md", "other.md");
        Text(articles).Should().Contain("3:32 unintroduced-name \"Szymborsky\" is never introduced. Did you mean Dubrovin? The board pays Pavel Dubrovin. Szymborsky said so.");
    }

    [Fact]
    public void The_plot_of_articles_has_each_of_them_once()
    {
        var html = Print(Reports.Of("a.md", Faulty), Reports.Of("b.md", Faulty), Reports.Of("c.md", "The ferry stops in May.\n"));
        var plot = html[html.IndexOf("Articles by findings", StringComparison.Ordinal)..];
        BarCounts().Matches(plot[..plot.IndexOf("</svg>", StringComparison.Ordinal)]).Sum(m => int.Parse(m.Groups["it"].Value)).Should().Be(3);
    }

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(1, 1000, 1)]
    [InlineData(2, 1000, 2)]
    [InlineData(3, 1000, 3)]
    [InlineData(33, 1000, 7)]
    [InlineData(1, 0, 7)]
    public void An_article_stands_in_the_plot_where_its_rate_is(int findings, int words, int step) => HtmlPlots.RateOf(findings, words).Should().Be(step);

    [Fact]
    public void Names_are_one_with_brackets_or_without_and_what_nobody_sees_is_none()
    {
        var html = Print(Reports.Create("a.md", "(NTO)", "So.", 1), Reports.Create("b.md", "NTO", "So.", 1), Reports.Create("c.md", "nto", "So.", 1), Reports.Create("d.md", "\u200B\u00A0", "So.", 1));
        Rows(Section(html, "names")).Skip(2).Should().Equal("NTO also nto 3 3 unintroduced-name");
    }

    [Fact]
    public void Nothing_found_is_said() => Text(Print(Reports.Of("clean.md", "The ferry stops in May.\n"))).Should().Contain("No findings in 1 file.").And.Contain("No rule found anything.").And.Contain("No article has a finding.");

    [Fact]
    public void It_loads_nothing_and_runs_what_it_brings_alone()
    {
        var html = Print(Reports.Of("ferry.md", Faulty));
        var (style, script) = (StyleElement().Match(html).Groups["it"].Value, ScriptElement().Match(html).Groups["it"].Value);
        html.Should().Contain($"default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'");
        style.Should().NotContainAny("url(", "@import");
        var rest = html.Replace(style, "", StringComparison.Ordinal).Replace(script, "", StringComparison.Ordinal);
        rest.Should().NotContainAny(" src=", " style=", "<link", "<iframe", "http:", "https:");
        Links().Matches(rest).Should().NotBeEmpty().And.OnlyContain(m => m.Groups["it"].Value.StartsWith('#'));
    }

    [Fact]
    public void Any_words_stay_words() => Reports.HostileReports.Sample(reports =>
    {
        var html = Print([.. reports]);
        var tags = Tags().Matches(html.Replace(HtmlResources.Script, "", StringComparison.Ordinal)).Select(m => m.Value).ToArray();
        tags.Count(t => t.StartsWith("<script", StringComparison.Ordinal)).Should().Be(1);
        tags.Should().NotContain(t => Values().Replace(t, "").Contains("onerror", StringComparison.Ordinal) || t.StartsWith("<img", StringComparison.Ordinal) || t.StartsWith("<!--", StringComparison.Ordinal));
        tags.Count(t => t.StartsWith("<li ", StringComparison.Ordinal)).Should().Be(reports.Sum(r => r.Diagnostics.Length));
        tags.Count(t => t.StartsWith("<details", StringComparison.Ordinal)).Should().Be(reports.Count(r => !r.Diagnostics.IsEmpty));
        // What is left when all tags are taken away has no mark of a tag.
        Tags().Replace(html.Replace(HtmlResources.Script, "", StringComparison.Ordinal).Replace(HtmlResources.Style, "", StringComparison.Ordinal), "").Should().NotContainAny("<", ">", "\0", "\u202E", "\u001B");
    });

    [Fact]
    public void An_archive_of_many_findings_stays_small_and_says_what_is_cut()
    {
        var report = Reports.Create("a.md", string.Concat(Enumerable.Repeat("Nobody was asked about it at all. ", 120)), "It is never introduced, and nobody knows who it may be.", 400);
        var html = Print([.. Enumerable.Repeat(report, 200)]);
        Encoding.UTF8.GetByteCount(html).Should().BeInRange(5_000_000, 10_000_000);
        Text(html).Should().Contain("200 findings not shown.").And.MatchRegex(@"The findings of \d+ articles have no room here");
        html.Should().Contain(SummaryWords.Count(80_000, "finding"));
    }

    private static string Print(params FileReport[] reports) => Reports.Print(o => new HtmlRenderer(o, "1.2.3"), reports);

    private static string Section(string html, string id)
    {
        var start = html.IndexOf($"<section id=\"{id}\">", StringComparison.Ordinal);
        return html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Rows(string section) => section.Split("<tr>").Select(Text);

    private static string Text(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, m => m.Value is "<mark>" or "</mark>" ? "" : " ")), " ").Trim();

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("<summary><bdi>(?<it>.*?)</bdi>")]
    private static partial Regex Paths();

    [GeneratedRegex("class=\"n\">(?<it>[0-9]+)<")]
    private static partial Regex BarCounts();

    [GeneratedRegex("<style>(?<it>.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<script>(?<it>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();

    [GeneratedRegex("href=\"(?<it>.*?)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Values();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
