using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class AcronymWithTwoMeaningsTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4004");

    [Fact]
    public void The_second_meaning_is_reported_with_both()
    {
        var finding = s_rule.Run("The Northern Transport Office (NTO) agreed. The National Theatre Orchestra (NTO) paid.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Analysis.DiagnosticSeverity.Warning);
        finding.Message.Should().Contain("Northern Transport Office").And.Contain("National Theatre Orchestra");
        finding.Related.Should().ContainSingle();
    }

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed. The Norwegian Transport Office (NTO) paid.")]
    [InlineData("The Harbour Organisation (HO) agreed. The Harbor Organization (HO) paid.")]
    [InlineData("The Northern Transport Office (NTO) agreed. The Northern Harbour Office (NTO) paid.")]
    public void Much_the_same_is_the_same(string text) => s_rule.Verify(text + "\n");
}
