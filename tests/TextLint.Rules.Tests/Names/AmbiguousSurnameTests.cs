using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class AmbiguousSurnameTests
{
    private const string Both = "The vote set Ingrid Halvorsen of the harbour board against Marek Halvorsen of the dockers' union. ";

    private static readonly RuleTest s_rule = RuleTest.For("TL3006");

    [Fact]
    public void Either_may_be_meant_and_each_is_offered()
    {
        var finding = s_rule.Run(Both + "Halvorsen won by a single vote.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Message.Should().Be("Which Halvorsen? Marek Halvorsen and Ingrid Halvorsen are both in this article.");
        finding.Related.Should().HaveCount(2);
    }

    [Fact]
    public void The_given_name_goes_before_a_possessive_too() => s_rule.VerifyFix(
        Both + "A year later [|Halvorsen|]'s boat sank.\n",
        Both + "A year later Marek Halvorsen's boat sank.\n");

    [Theory]
    [InlineData("Ms Halvorsen won by a single vote.")]
    [InlineData("Captain Halvorsen won by a single vote.")]
    [InlineData("Ingrid Halvorsen won by a single vote.")]
    [InlineData("The Halvorsens shook hands, and Halvorsen won.")]
    [InlineData("\"We like Halvorsen,\" a deckhand said.")]
    public void Who_is_told_apart_is_left_alone(string sentence) => s_rule.Verify(Both + sentence + "\n");

    [Fact]
    public void One_who_was_brought_in_as_a_relative_is_hardly_meant() =>
        s_rule.Run("Ingrid Halvorsen chairs the board. Her father, Marek Halvorsen, was a deckhand. Halvorsen went to sea at nine.\n").Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Hint);

    [Fact]
    public void One_person_with_two_given_names_is_another_fault() => s_rule.Verify("Jon Halvorsen won.\n\nJohn Halvorsen lost.\n\nA year later Halvorsen sailed.\n");

    [Fact]
    public void Before_the_second_is_introduced_the_first_is_meant() => s_rule.Verify("Ingrid Halvorsen won. Later Halvorsen sailed.\n\nMarek Halvorsen lost.\n");
}
