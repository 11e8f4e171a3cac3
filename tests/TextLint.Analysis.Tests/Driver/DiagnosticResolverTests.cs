namespace TextLint.Analysis.Tests.Driver;

public sealed class DiagnosticResolverTests
{
    private const string Article = "The old ferry stops in May.\n\nThe new ferry never came.\n";

    [Fact]
    public void What_lies_in_a_claimed_span_is_dropped()
    {
        var claim = new WordRule("ferry", "TL8002", d => d with { ClaimsSpan = true }, margin: 4);
        Analyze.Text(Article, new WordRule("old"), claim, new WordRule("May", "TL8003")).Names().Should().Equal("ferry-found", "May-found", "ferry-found");
    }

    [Fact]
    public void A_style_finding_never_hides_a_fault()
    {
        var claim = new WordRule("ferry", "TL8002", d => d with { ClaimsSpan = true, Family = RuleFamily.Style }, margin: 4);
        Analyze.Text(Article, new WordRule("old"), claim).Names().Should().Contain("old-found");
    }

    [Fact]
    public void A_fault_may_hide_a_style_finding()
    {
        var claim = new WordRule("ferry", "TL8002", d => d with { ClaimsSpan = true }, margin: 4);
        Analyze.Text(Article, new WordRule("old", change: d => d with { Family = RuleFamily.Style }), claim).Names().Should().NotContain("old-found");
    }

    [Fact]
    public void Findings_of_a_grouped_rule_are_the_first_one_with_the_others_related()
    {
        var result = Analyze.Text(Article, new WordRule("ferry", change: d => d with { IsGrouped = true }));
        var finding = result.Diagnostics.Should().ContainSingle().Which;
        finding.Span.Start.Should().Be(8);
        finding.Related.Should().ContainSingle().Which.Span.Start.Should().Be(37);
        finding.Spans.Select(s => s.Start).Should().Equal(8, 37);
    }

    [Fact]
    public void Findings_are_in_the_order_of_the_text_whatever_the_order_of_the_rules()
    {
        var rules = new DiagnosticAnalyzer[] { new WordRule("May", "TL8003"), new WordRule("old"), new WordRule("ferry", "TL8002") };
        Analyze.Text(Article, rules).Names().Should().Equal(Analyze.Text(Article, [.. rules.Reverse()]).Names())
            .And.Equal("old-found", "ferry-found", "May-found", "ferry-found");
    }
}
