using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class UnusedAcronymTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4001");

    [Fact]
    public void Brackets_that_are_of_no_use_are_reported_and_deleted_with_their_space() => s_rule.VerifyFix(
        "Pavel Dubrovin leads the Northern Transport Office [|(NTO)|], which pays half.\n",
        "Pavel Dubrovin leads the Northern Transport Office, which pays half.\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) pays half. The NTO agreed.")]
    [InlineData("The Northern Transport Office (NTO) pays half. It is the NTO's ferry.")]
    [InlineData("A night train operator (NTO) pays half. Two NTOs agreed.")]
    [InlineData("The Northern Transport Office (NTO) pays half. An NTO-led group agreed.")]
    [InlineData("NTO pays half\n\nThe Northern Transport Office (NTO) pays half of the cost.")]
    [InlineData("The NTO (Northern Transport Office) pays half.")]
    [InlineData("The mayor (IND) abstained. The yard (NYSQ: 44) fell.")]
    public void An_acronym_that_comes_again_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void The_finding_is_an_info_that_names_the_long_form()
    {
        var finding = s_rule.Run("The Northern Transport Office (NTO) pays half.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Analysis.DiagnosticSeverity.Info);
        finding.Message.Should().Contain("NTO").And.Contain("Northern Transport Office");
    }
}
