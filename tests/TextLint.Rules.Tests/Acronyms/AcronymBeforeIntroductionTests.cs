using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class AcronymBeforeIntroductionTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4002");

    [Theory]
    [InlineData("The [|NTO|] agreed.\n\nThe Northern Transport Office (NTO) paid.")]
    [InlineData("The [|N.T.O.|] agreed. It met. It voted. The Northern Transport Office (N.T.O.) paid.")]
    public void A_use_before_the_introduction_is_reported_once(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) paid. The NTO agreed.")]
    [InlineData("What is the NTO? The Northern Transport Office (NTO) paid.")]
    [InlineData("The Northern Transport Office, which all call the NTO, agreed. It met.\n\nThe Northern Transport Office (NTO) paid.")]
    [InlineData("* Trains of the NTO\n* Boats of others\n\nThe Northern Transport Office (NTO) paid.")]
    [InlineData("\"The NTO agreed,\" she said. The Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("An NTO-led group agreed. The Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("NTO agrees\n\nThe Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("The NTO (Northern Transport Office) paid. The NTO slept.")]
    public void What_only_looks_like_one_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void The_introduction_is_shown()
    {
        const string text = "The NTO agreed. It met. The Northern Transport Office (NTO) paid.\n";
        s_rule.Run(text).Should().ContainSingle().Which.Related.Should().ContainSingle().Which.Span.Start.Should().Be(text.LastIndexOf("NTO", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The FBI agreed. It met.\n\nThe Federal Bureau of Investigation (FBI) paid.", DiagnosticSeverity.Info)]
    [InlineData("The NTO agreed. It met.\n\nThe Northern Transport Office (NTO) paid.", DiagnosticSeverity.Warning)]
    public void What_every_reader_knows_is_an_info(string text, DiagnosticSeverity severity) =>
        s_rule.Run(text + "\n").Should().ContainSingle().Which.Severity.Should().Be(severity);
}
