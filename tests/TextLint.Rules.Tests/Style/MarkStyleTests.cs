using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>Slots of dashes, ellipses and quotation marks: each value, and the look-alikes.</summary>
public sealed class MarkStyleTests
{
    [Theory]
    [InlineData("spaced-em", "The tram[| - |]an old one[| -- |]stopped.", "The tram — an old one — stopped.")]
    [InlineData("spaced-en", "The tram[| — |]an old one[|—|]stopped.", "The tram – an old one – stopped.")]
    [InlineData("closed-em", "The tram[| – |]an old one[|--|]stopped.", "The tram—an old one—stopped.")]
    [InlineData("hyphen", "The tram[| – |]an old one[|—|]stopped.", "The tram - an old one - stopped.")]
    public void Dashes_become_those_of_the_house(string style, string text, string changed) => Verify("dash-style", style, text, changed);

    [Theory]
    [InlineData("closed-em", "It ran from 2001 - 2005 and lost 3 - 1. The Hull – Velden line closed. A half-open, twenty-one-year-old door.")]
    [InlineData("spaced-em", "\"I went - alone - home,\" she said. The cut -5 - 3 stays.")]
    public void Ranges_scores_routes_and_quoted_dashes_stay(string style, string text) => Clean("dash-style", style, text);

    [Theory]
    [InlineData("single", "She spoke of [|“a 'lost' year”|] and left.", "She spoke of ‘a \"lost\" year’ and left.")]
    [InlineData("single", "[|\"We left early,\"|] she said. [|\"Nobody came.\"|]", "'We left early,' she said. 'Nobody came.'")]
    [InlineData("double", "She spoke of [|‘a “lost” year’|] and left.", "She spoke of “a ‘lost’ year” and left.")]
    public void Outer_marks_become_those_of_the_house(string style, string text, string changed) => Verify("quotation-mark-style", style, text, changed);

    [Theory]
    [InlineData("double", "The drivers' rock 'n' roll of the '90s isn't \"the 'real' thing\" at 5' 10\".")]
    [InlineData("single", "The pipe is 7\" wide. The drivers' plan is 'a dream', he said.")]
    [InlineData("double", "Mayor calls tram 'a dream'\n\nThe mayor gave up on the tram on Friday.")]
    public void Apostrophes_inches_and_headlines_keep_their_marks(string style, string text) => Clean("quotation-mark-style", style, text);

    [Fact]
    public void A_quotation_over_paragraphs_changes_as_a_whole() => Verify(
        "quotation-mark-style", "single", "She said: [|“We left early.|]\n\n“Nobody came.”\n\nThe band played.", "She said: ‘We left early.\n\n‘Nobody came.’\n\nThe band played.");

    [Theory]
    [InlineData("single", "Mayor calls tram [|“a lost cause”|]", "Mayor calls tram ‘a lost cause’")]
    [InlineData("double", "Mayor calls drivers' tram [|‘a lost cause’|]", "Mayor calls drivers' tram “a lost cause”")]
    public void Marks_of_headlines_become_those_of_the_house(string style, string headline, string changed) =>
        RuleTest.For("headline-quote-style").WithOption("style", style).VerifyFix(headline + "\n\nThe mayor has given up, she said on Friday.\n", changed + "\n\nThe mayor has given up, she said on Friday.\n");

    [Theory]
    [InlineData("inside", "She spoke of “a lost year[|”,|] and left.", "She spoke of “a lost year,” and left.")]
    [InlineData("by-sense", "She spoke of “a lost year[|,”|] and left.", "She spoke of “a lost year”, and left.")]
    [InlineData("by-sense", "She said: “The tram will never run[|”.|]", "She said: “The tram will never run.”")]
    public void Stops_go_where_the_house_puts_them(string style, string text, string changed) => Verify("quote-punctuation", style, text, changed);

    [Theory]
    [InlineData("by-sense", "“The tram will never run,” she said. “Nobody wants it.”")]
    [InlineData("inside", "He asked for “water”? Go to “example.org”.")]
    [InlineData("inside", "वह \"आया\"।")]
    public void Where_the_sense_is_open_nothing_is_said(string style, string text) => Clean("quote-punctuation", style, text);

    [Theory]
    [InlineData("colon", "She said[|,|] \"The tram will never run.\"", "She said: \"The tram will never run.\"")]
    [InlineData("comma", "She said[|:|] “The tram will never run.” They left.", "She said, “The tram will never run.” They left.")]
    public void The_mark_before_a_quotation_is_that_of_the_house(string style, string text, string changed) => Verify("quote-lead", style, text, changed);

    [Theory]
    [InlineData("colon", "\"Last year,\" she said, \"I left the town of my birth.\"")]
    [InlineData("comma", "She said: \"The tram is late. We are leaving it there.\" He named one thing: \"The tram in the old town.\"")]
    [InlineData("colon", "She said, \"the lost tram of Velden town.\"")]
    public void A_tag_inside_a_sentence_and_what_is_no_sentence_keep_their_mark(string style, string text) => Clean("quote-lead", style, text);

    [Theory]
    [InlineData("spaced", "They waited[|... |]and waited[| … |]and slept.", "They waited ... and waited ... and slept.")]
    [InlineData("closed-points", "They waited[| ... |]and waited[|…|]and slept.", "They waited... and waited... and slept.")]
    [InlineData("character", "They waited[| ... |]and slept [[|...|]] long.", "They waited… and slept […] long.")]
    [InlineData("spaced-points", "They waited[|... |]and slept.", "They waited . . . and slept.")]
    public void Ellipses_become_those_of_the_house(string style, string text, string changed) => Verify("ellipsis-style", style, text, changed);

    [Theory]
    [InlineData("closed-points", "They waited... and slept. He left [...] Then...")]
    [InlineData("spaced", "एकदम...एकदम और. He left.... Then it rained.")]
    public void Points_at_the_edge_of_sentences_keep_their_spaces(string style, string text) => Clean("ellipsis-style", style, text);

    [Fact]
    public void Points_in_a_quotation_are_changed_by_nobody_unseen()
    {
        var finding = RuleTest.For("ellipsis-style").Run("\"We waited… and slept,\" she said.\n").Should().ContainSingle().Subject;
        finding.IsQuoted.Should().BeTrue();
    }

    [Fact]
    public void Markup_among_the_words_is_not_lost() => RuleTest.For("dash-style", TextFormat.Markdown).VerifyFix(
        "The tram[| -- |]an *old* one[| – |]stopped.\n", "The tram — an *old* one — stopped.\n");

    private static void Verify(string rule, string style, string text, string changed) => RuleTest.For(rule).WithOption("style", style).VerifyFix(text + "\n", changed + "\n");

    private static void Clean(string rule, string style, string text) => RuleTest.For(rule).WithOption("style", style).Verify(text + "\n");
}
