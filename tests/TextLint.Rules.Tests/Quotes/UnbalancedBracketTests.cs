using CsCheck;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class UnbalancedBracketTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL2011");
    private static readonly string[] s_parts = ["(", ")", "[", "]", "{", "}", ":", ";", "-", "a", "1", " ", "\"", ". ", "\n\n"];
    private static readonly string[] s_pairs = ["(so)", "[so (and so)]", " word ", "{a}", ", "];

    [Theory]
    [InlineData("The agency [|(|]founded in 1994 has 300 staff.")]
    [InlineData("The agency (founded in 1994 [|(|]or 1995) has 300 staff.", "The agency [|(|]founded in 1994 (or 1995) has 300 staff.")]
    [InlineData("Its head resigned in May[|)|]. Nobody asked why.")]
    [InlineData("Marta Brandl, 47[|)|] said she would stay.")]
    [InlineData("He said [|{|]the minister would go.")]
    [InlineData("“I saw him [|(|]the mayor leave,” she said.")]
    [InlineData("The firm (founded in 1994) sold its stake[|)|] in May.")]
    public void A_bracket_without_a_partner_is_reported(string text, string? marked = null) => s_rule.Verify((marked ?? text) + "\n");

    [Theory]
    [InlineData("Prices rose (four per cent in the north[|]|] in May.", "Prices rose (four per cent in the north) in May.")]
    [InlineData("The fire began at 3 a.m. {1000 UTC[|)|] on Monday.", "The fire began at 3 a.m. {1000 UTC} on Monday.")]
    [InlineData("A boat of 75 ft (23 m) burnt at 3 a.m. {1000 UTC[|)|] on Monday.", "A boat of 75 ft (23 m) burnt at 3 a.m. {1000 UTC} on Monday.")]
    public void A_pair_of_two_shapes_is_one_finding(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("Prices rose (in the north [and the east) by four[|]|] per cent.")]
    public void Pairs_that_cross_are_one_finding(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("Nobody asked the agency [|(|]FSB.", "Nobody asked the agency (FSB).")]
    [InlineData("The tower is the tallest in town [|(|]90m", "The tower is the tallest in town (90m)")]
    [InlineData("He resigned [|(|]to everybody's surprise.", "He resigned (to everybody's surprise).")]
    [InlineData("The mayor left early. [|(|]He had a train to catch.", "The mayor left early. (He had a train to catch.)")]
    [InlineData("“We met the agency [|(|]FSB,” he said.", null)]
    [InlineData("Its head resigned in May[|)|].", "Its head resigned in May.")]
    public void The_fix_puts_the_bracket_where_the_sentence_ends(string text, string? changed)
    {
        if (changed is null) s_rule.Verify(text + "\n");
        else s_rule.VerifyFix(text + "\n", changed + "\n");
    }

    [Theory]
    [InlineData("Thanks for coming :) and sorry for the rain :-( but the cakes were good ;-)")]
    [InlineData("We laughed :-)) and left (: early.")]
    [InlineData("She wrote \"sorry :(\" and left. He wrote :'( back.")]
    [InlineData("She was late (the tram, again :)) and he was not.")]
    [InlineData("She was late (the tram, again :) and he was not.")]
    [InlineData("Thanks:) See you there.")]
    public void Emoticons_are_no_brackets(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("There were two ways: a) to stay, or b) to go.")]
    [InlineData("There were two ways — 1) to stay and 2) to go (by train).")]
    [InlineData("1) Stay where you are.")]
    [InlineData("Either i) the mayor resigns, ii) the council does or iii) nobody does.")]
    [InlineData("(a) The mayor resigns. (b) The council does.")]
    [InlineData("Under Section 5 b) the council may sit in private.")]
    [InlineData("*) Prices without tax.")]
    [InlineData("He (aged 9) and she (aged 8) saw it.")]
    public void Markers_of_items_need_no_partner(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The rate lies in [0, 1) for every town, and in (2; 3] for the city.")]
    [InlineData("“[He] told us […] that [...] nobody knew,” she said.")]
    [InlineData("Type \"(\" and then ‘)’ to go on.")]
    [InlineData("See https://example.org/wiki/Dam_(town) for the map (https://example.org/map).")]
    [InlineData("The interval (see the map [page 4]) is long. A boat of 75 ft (23 m) sank.")]
    public void What_only_looks_broken_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void A_bracketed_passage_may_run_over_paragraphs() => s_rule.Verify(
        "(The mayor did not reply to our questions.\n\nThe council did, a day later.\n\n(It had been on holiday.)\n\nBoth were asked again.)\n\nThe town went to bed.\n");

    [Fact]
    public void A_heading_ends_the_passage() => s_rule.Verify(
        "[|(|]The mayor did not reply to our questions.\n\nWhat happened next\n\nThe council did, a day later.[|)|]\n");

    [Fact]
    public void What_opens_inside_a_sentence_ends_in_its_paragraph() => s_rule.Verify(
        "The mayor [|(|]and the council did not reply.\n\nThe council did, a day later[|)|].\n");

    [Theory]
    [InlineData("Read [the report](https://example.org/a_(b)) and `f(x` first.")]
    [InlineData("1. First\n2. Second (of two)\n\n- a) third")]
    public void Markup_is_no_prose(string text) => RuleTest.For("TL2011", TextFormat.Markdown).Verify(text + "\n");

    [Fact]
    public void Any_text_is_read() => Gen.Int[0, s_parts.Length - 1].Array[0, 40].Sample(parts =>
        s_rule.Run(string.Concat(parts.Select(p => s_parts[p]))).All(d => d.Span.Length == 1).Should().BeTrue());

    [Fact]
    public void Text_where_every_bracket_has_its_partner_is_silent() => Gen.Int[0, s_pairs.Length - 1].Array[0, 30].Sample(parts =>
        s_rule.Run("Well " + string.Concat(parts.Select(p => s_pairs[p])) + "\n").Should().BeEmpty());
}
