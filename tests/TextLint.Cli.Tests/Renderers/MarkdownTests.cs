using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>The summary for a pull request: what it says, what it fits into, and that an article's words do nothing there.</summary>
public sealed partial class MarkdownTests
{
    // What GitHub takes as a comment, in characters.
    private const int Comment = 65_536;

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    [Fact]
    public void It_says_how_many_of_what_and_where_with_the_line_and_the_fix()
    {
        var text = Print(Reports.Of("drafts/ferry.md", "The ferry stops.\n\nThe board pays Pavel Dubrovin. Szymborsky said\u00A0 so.\n"), Reports.Of("clean.md", "The ferry stops in May.\n"));
        text.Should().StartWith("### TextLint: 2 findings\n\n2 findings in 2 files: 1 warning, 1 info. `textlint fix` resolves 1 of them safely.\n");
        text.Should().Contain("| `unintroduced-name` Person named by surname and never introduced |  |  | 1 |\n");
        text.Should().Contain("<details><summary><code>drafts/ferry.md</code>: 2 findings</summary>\n\n- **3:47** warning `double-space`: There are");
        text.Should().Contain("  > The board pays Pavel Dubrovin. Szymborsky said<ins>⍽·</ins>so.\n\n  Safe fix: Leave one space\n- **3:32** info `unintroduced-name`: \"Szymborsky\" is never introduced.");
        text.Should().NotContain("clean.md");
    }

    [Fact]
    public void Nothing_found_is_said() => Print(Reports.Of("a.md", "The ferry stops in May.\n")).Should().Be("### TextLint: nothing found\n\nNo findings in 1 file.\n");

    [Fact]
    public void The_gravest_articles_come_first_and_are_listed()
    {
        var text = Print(Reports.Create("mild.md", "one", "So.", 1), Reports.Create("grave.md", "one two three four", "So.", 4), Reports.Create("middle.md", "one two three", "So.", 3));
        GravestPath().Matches(text).Select(m => m.Groups["it"].Value).Should().Equal("grave.md", "middle.md", "mild.md");
        text.Should().Contain("| grave.md | 1 | 1 | 2 |\n");
    }

    [Theory]
    [InlineData(1, 3000)]
    [InlineData(3000, 2)]
    [InlineData(300, 30)]
    public void It_fits_a_comment_and_counts_what_has_no_room(int articles, int findings)
    {
        var report = Reports.Create($"{new string('x', 60)}.md", new string('|', 4000), "It is never introduced. " + new string('|', 80), findings);
        var text = Print([.. Enumerable.Repeat(report, articles)]);
        text.Length.Should().BeInRange(10_000, Comment - 2000);
        text.Should().Contain(" more").And.Contain(SummaryWords.Count((long)articles * findings, "finding"));
        (articles == 1 || text.Contains("have no room here", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Any_words_are_shown_and_do_nothing() => Reports.HostileReports.Sample(reports =>
    {
        var text = Print([.. reports]);
        var html = Markdown.ToHtml(text, s_pipeline);
        html.Should().NotContainAny("<a ", "<img", "<script", "<em>", "<del>", "<sub>", "<sup>", "<h1", "<h2", "<hr", "<pre");
        Items().Count(html).Should().Be(reports.Sum(r => r.Diagnostics.Length));
        // In code nobody is called; elsewhere a space of no width stands behind the mark.
        var open = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("<details>", StringComparison.Ordinal) && !l.StartsWith("###", StringComparison.Ordinal)));
        open.Replace("@&#8203;", "", StringComparison.Ordinal).Replace("#&#8203;", "", StringComparison.Ordinal).Replace("&#8203;", "", StringComparison.Ordinal).Should().NotContainAny("@", "#");
        text.Should().NotContainAny("\u202E", "\0", "\u001B");
    });

    [Fact]
    public void A_message_is_read_as_it_is_written()
    {
        const string Message = "a*b* _c_ `d` [e](f) <g> h|i ~~j~~ & k \\ l $m$ ^n^ !o 1. p - q + r = s";
        var html = Markdown.ToHtml(Print(Reports.Create("a.md", "one", Message, 1)), s_pipeline);
        System.Net.WebUtility.HtmlDecode(html).Should().Contain(Message);
    }

    private static string Print(params FileReport[] reports) => Reports.Print(o => new MarkdownRenderer(o), reports);

    [GeneratedRegex("<summary><code>(?<it>.*?)</code>")]
    private static partial Regex GravestPath();

    [GeneratedRegex("<li>")]
    private static partial Regex Items();
}
