using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

/// <summary>Checks a finding that has several places: the first is reported, the others of its form are related.</summary>
internal static class Places
{
    public static void VerifyPlaces(this RuleTest rule, string marked)
    {
        var expected = MarkedText.Parse(marked);
        var finding = rule.Run(expected.Text).Should().ContainSingle().Subject;
        TextSpan[] others = [.. finding.Related.Where(r => r.Message.EndsWith(" again", StringComparison.Ordinal)).Select(r => r.Span)];
        others.Prepend(finding.Span).Should().Equal(expected.Spans);
    }
}
