using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class RepeatedFullNameTests
{
    private const string First = "Ingrid Halvorsen, who chairs the board, will stop the night ferry in May. ";

    private static readonly RuleTest s_rule = RuleTest.For("TL3018");

    [Fact]
    public void The_second_full_name_becomes_the_surname() => s_rule.VerifyFix(
        First + "The boats are old, [|Ingrid Halvorsen|] told reporters on Tuesday.\n",
        First + "The boats are old, Halvorsen told reporters on Tuesday.\n");

    [Fact]
    public void A_particle_that_begins_a_sentence_has_a_capital() => s_rule.VerifyFix(
        "Greta van der Molen, who chairs the board, will stop the ferry. [|Greta van der Molen|] told reporters on Tuesday that it was old.\n",
        "Greta van der Molen, who chairs the board, will stop the ferry. Van der Molen told reporters on Tuesday that it was old.\n");

    [Theory]
    [InlineData("The boats are old, Halvorsen told reporters on Tuesday.")]
    [InlineData("\"I like Ingrid Halvorsen and her boats,\" a deckhand told reporters.")]
    [InlineData("Nobody but Ingrid Halvorsen, the chairwoman, spoke to reporters on Tuesday.")]
    [InlineData("Nobody but Captain Ingrid Halvorsen spoke to reporters on Tuesday.")]
    [InlineData("Image: Ingrid Halvorsen.")]
    [InlineData("Nobody but Ingrid Halvorsen and Marek Halvorsen spoke to reporters on Tuesday.")]
    public void Where_the_full_name_is_needed_it_stays(string sentence) => s_rule.Verify(First + sentence + "\n");

    [Fact]
    public void A_section_may_begin_with_the_full_name() => RuleTest.For("TL3018", TextFormat.Markdown).Verify(
        First + "\n\n## The boats\n\nThe boats are old, Ingrid Halvorsen told reporters on Tuesday.\n");
}
