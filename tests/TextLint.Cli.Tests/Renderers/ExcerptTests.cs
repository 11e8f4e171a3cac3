using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Cli.Tests.Renderers;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("The [|ferry|] stops.", "The ferry stops.", "    ^^^^^")]
    [InlineData("The end[||]", "The end", "       ^")]
    [InlineData("that[|\u00A0 |]more", "that⍽·more", "    ^^")]
    [InlineData("日本 [|ferry|]", "日本 ferry", "     ^^^^^")]
    [InlineData("a\tb [|c|]", "a b c", "    ^")]
    [InlineData("[|one\ntwo|]", "one", "^^^")]
    [InlineData("e\u0301te\u0301 [|x|]", "e\u0301te\u0301 x", "    ^")]
    public void The_carets_stand_below_the_finding(string marked, string line, string carets)
    {
        var (text, span) = Read(marked);
        var excerpt = Excerpt.Create(text, span, 100);
        (excerpt.Line, excerpt.Carets).Should().Be((line, carets));
    }

    [Fact]
    public void What_cannot_be_shown_is_one_sign()
    {
        var (text, span) = Read("bad \uD800 [|x|] \u0007");
        Excerpt.Create(text, span, 100).Should().Be(new Excerpt("bad � ", "x", " �", "      ^"));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_and_keeps_the_finding_in_sight()
    {
        var (text, span) = Read(new string('a', 500) + " [|ferry|] " + new string('b', 500));
        var excerpt = Excerpt.Create(text, span, 60);
        excerpt.Line.Should().StartWith("…").And.EndWith("…").And.Contain(" ferry ");
        excerpt.Line.Length.Should().BeLessThanOrEqualTo(62);
        excerpt.Line[excerpt.Carets.IndexOf('^', StringComparison.Ordinal)..].Should().StartWith("ferry");
    }

    private static (SourceText, TextSpan) Read(string marked)
    {
        var parsed = MarkedText.Parse(marked);
        return (SourceText.From(parsed.Text), parsed.Spans[0]);
    }
}
