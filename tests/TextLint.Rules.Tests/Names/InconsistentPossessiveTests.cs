using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class InconsistentPossessiveTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3013");

    [Fact]
    public void A_possessive_in_two_forms_is_reported() =>
        s_rule.Verify("The plan is James's. Few read James's notes, and [|James'|] brother left.\n");

    [Fact]
    public void It_is_off_until_somebody_switches_it_on() => TextLint.Rules.Names.InconsistentPossessiveAnalyzer.Descriptor.IsEnabledByDefault.Should().BeFalse();
}
