using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class UndefinedAcronymTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4007");

    [Fact]
    public void One_that_reads_as_a_word_and_comes_again_is_an_info_with_its_other_places()
    {
        const string text = "Two offshoots of IS in the region parted. The rise of IS in the hills was quick.\n";
        var finding = s_rule.Run(text).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Span.Start.Should().Be(text.IndexOf("IS", StringComparison.Ordinal));
        finding.Related.Should().ContainSingle().Which.Span.Start.Should().Be(text.LastIndexOf("IS", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The NTO confirmed the date. The NTO pays half.")]
    [InlineData("An offshoot of IS in the region parted.")]
    public void Any_other_is_a_hint(string text) =>
        s_rule.Run(text + "\n").Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("The Northern Transport Office (NTO) confirmed the date. The NTO pays half.")]
    [InlineData("The EU, the BBC and NATO agreed.")]
    [InlineData("World War II began. Chapter XIV ends there.")]
    [InlineData("\"That IS so,\" she said. \"It IS.\"")]
    [InlineData("They turned to the LEFT and to the RIGHT of it, to the LEFT again.")]
    [InlineData("FERRY SINKS\n\nThe crew was saved by a trawler off the coast.")]
    public void What_is_explained_known_or_shouted_is_left_alone(string text) => s_rule.Verify(text + "\n");
}
