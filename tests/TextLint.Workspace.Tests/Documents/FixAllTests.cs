using System.Text.RegularExpressions;
using CsCheck;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces.Tests.Documents;

/// <summary>Invariant 7: all safe fixes together converge.</summary>
public sealed class FixAllTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        "The ferry stops in May.", " ", "  ", "\u00A0", "\t", "\n", "\n\n", "\r\n", "\r", "\"No,\" she said.", "A heading", "0 Comments", "Post a Comment", "- item\n", "> quoted\n", "# Head\n", "| a | b |\n", "```\n", "\u200B")
        .Array[0, 25].Select(string.Concat);

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.md")]
    [InlineData("article.html")]
    public void A_second_run_changes_nothing_and_finds_nothing_safe(string file)
    {
        var workspace = WorkspaceFactory.Create();
        var path = Path.Combine(Path.GetTempPath(), "textlint-no-such-folder", file);
        s_text.Sample(
            text =>
            {
                var once = workspace.OpenDocument(path, text).Current.FixAll();
                var again = workspace.OpenDocument(path, once).Current;
                again.FixAll().Should().Be(once);
                again.GetDiagnostics().SelectMany(d => again.GetCodeActions(d)).Where(a => a.Applicability == FixApplicability.Safe).Should().BeEmpty();
            },
            iter: LongTests.Iterations(500),
            threads: 1);
    }

    [Fact]
    public void Safe_fixes_lose_no_word()
    {
        var workspace = WorkspaceFactory.Create();
        s_text.Sample(
            text =>
            {
                var once = workspace.OpenDocument("/no-such-folder/article.txt", text, TextFormat.PlainText).Current.FixAll();
                Words(once).Should().Equal(Words(text));
            },
            iter: LongTests.Iterations(500),
            threads: 1);
    }

    /// <summary>Runs of letters and figures: a fix may put a mark or a space between two words, or take one away, and never makes one of them.</summary>
    private static IEnumerable<string> Words(string text) => Regex.Matches(text, @"[\p{L}\p{N}]+", RegexOptions.NonBacktracking).Select(m => m.Value);
}
