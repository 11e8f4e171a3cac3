using System.Text.RegularExpressions;
using CsCheck;

namespace TextLint.Workspaces.Tests.Documents;

/// <summary>Clean-up of pasted text: what it does, that a second time does nothing, and that no word is lost.</summary>
public sealed class CleanUpTests
{
    private static readonly Workspace s_workspace = WorkspaceFactory.Create();

    private static readonly Gen<string> s_pasted = Gen.OneOf(
        "The ferry stops in May.", "The harbour", " ", "  ", "\u00A0", "\u2009", "\u3000", "\t", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u200B", "\u00AD", "\uFEFF", "\u200D", "\u202E", "\u0001",
        "\"No,\" she said.", "“Yes,” he said.", "don’t", "don't", "don´t", "‘", "”", "govern- ment", "state-\nment", "two- and three-year", "https://example.org/a?utm_source=x&id=1",
        "- item\n", "> quoted\n", "# Head\n", "| a | b |\n", "```\n", "<p>", "</p>", "<b>", "*", "_", "[a](b)", "\\", "👩‍🚒", "می‌خواهم", "Правда")
        .Array[0, 25].Select(string.Concat);

    private static readonly Gen<string> s_furniture = Gen.OneOf(
        "The ferry stops in May, and nobody was asked about it.", "Post a Comment", "0 Comments", "Share on Facebook", "Read more: Ice closes the harbour", "A short line", "Marta Velden/Getty Images", "(Reporting by Ann Lee; Editing by Jo Ott)",
        "\n", "\n\n", "\r\n\r\n", "â€™", "Ã©", "Ã‚Â£", "&nbsp;", "&amp;rsquo;", "&#8217;", "oﬃce", "hаrbour", "<br>", " ", "- ", "# ")
        .Array[0, 25].Select(string.Concat);

    public static TheoryData<string> Files => ["article.txt", "article.md", "article.html"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_second_time_changes_nothing(string file) => Gen.OneOf(s_pasted, s_furniture).Sample(
        text =>
        {
            var once = CleanUp(text, file);
            CleanUp(once, file).Should().Be(once);
        },
        iter: LongTests.Iterations(200),
        threads: 1);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_letter_and_no_figure_is_lost(string file) => s_pasted.Sample(
        text => Letters(CleanUp(text, file)).Should().Be(Letters(text)),
        iter: LongTests.Iterations(200),
        threads: 1);

    [Theory]
    [InlineData("The mayor\u200B said “no” to the\u00A0 board; \"yes\" to “all”.", "The mayor said “no” to the board; “yes” to “all”.")]
    [InlineData("The oﬃce didnâ€™t know.", "The office didn’t know.")]
    [InlineData("It cost&nbsp;the board 10&nbsp;km of road.", "It cost the board 10\u00A0km of road.")]
    [InlineData("The state- ment came late.  Nobody\tknew.", "The statement came late. Nobody\tknew.")]
    [InlineData("The hаrbour is shut.\n\n\n\nIt froze. ", "The harbour is shut.\n\nIt froze.")]
    [InlineData("See https://example.org/a?utm_source=x&id=1 for it.", "See https://example.org/a?id=1 for it.")]
    [InlineData("It froze in May.\n\nRead more: Ice at sea\n\nIt rained.\n\nPost a Comment\n\n0 Comments", "It froze in May.\n\nIt rained.")]
    public void What_pasting_leaves_goes(string pasted, string clean) => CleanUp(pasted + "\n", "article.txt").TrimEnd('\n').Should().Be(clean);

    [Fact]
    public void What_is_right_stays()
    {
        const string Text = "“It’s gone,” said J.\u00A0Ames of the 10\u00A0km road.\n\nThe two- and three-year plan stays.\n";
        CleanUp(Text, "article.txt").Should().Be(Text);
    }

    [Fact]
    public void A_fragment_is_cleaned_up_like_a_file() => s_workspace.OpenDocument(null, "It froze. \n\n\nIt rained.\n").Current.CleanUp().Should().Be("It froze.\n\nIt rained.\n");

    [Fact]
    public void A_finding_that_a_comment_suppresses_stays()
    {
        const string Text = "<!-- textlint: ignore odd-space -->\nThe mayor said that\u00A0more work was needed.\n";
        CleanUp(Text, "article.md").Should().Be(Text);
    }

    private static string CleanUp(string text, string file) =>
        s_workspace.OpenDocument(Path.Combine(Path.GetTempPath(), "textlint-no-such-folder", file), text).Current.CleanUp();

    /// <summary>All letters and figures but those of the parameter that clean-up drops.</summary>
    private static string Letters(string text) => Regex.Replace(text.Replace("utm_source=x&", "", StringComparison.Ordinal), @"[^\p{L}\p{N}]", "", RegexOptions.NonBacktracking);
}
