using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis.Tests.Driver;

public sealed class AnalyzerDriverTests
{
    private const string Article = "The ferry stops in May.\n\nNobody was asked about the ferry.\n\nThe pier is sold.\n";

    [Fact]
    public void A_finding_lies_where_the_word_lies_in_the_text() =>
        Analyze.Text(Article, new WordRule("ferry")).Diagnostics.Select(d => Article.Substring(d.Span.Start, d.Span.Length)).Should().Equal("ferry", "ferry");

    [Fact]
    public void A_rule_that_throws_is_named_once_and_the_others_go_on()
    {
        var result = Analyze.Text(Article, new ThrowingRule(), new WordRule("ferry"));
        result.Names().Should().Equal("rule-failure", "ferry-found", "ferry-found");
        result.Diagnostics[0].Message.Should().Contain("TL8099 always-throws").And.Contain("InvalidOperationException: no such luck");
    }

    [Fact]
    public void A_rule_that_throws_while_it_registers_is_named_too() =>
        Analyze.Text(Article, new ThrowingRule(atStart: true), new WordRule("pier")).Names().Should().Equal("rule-failure", "pier-found");

    [Fact]
    public void A_cancelled_analysis_stops_and_is_not_a_failure_of_a_rule()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var act = () => new AnalyzerDriver(new TestCatalog(new WordRule("ferry"))).Analyze(Analyze.Parse(Article), source.Token);
        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void After_an_edit_only_the_blocks_it_touched_are_looked_at_again()
    {
        var rule = new WordRule("ferry");
        var driver = new AnalyzerDriver(new TestCatalog(rule));
        var tree = SyntaxTree.Parse(Long());
        var first = driver.Analyze(new AnalysisRequest(tree.Root, Analyze.Profile));
        var before = rule.Calls;
        var edited = tree.WithChange(new TextChange(new TextSpan(Long().IndexOf("ferry 50", StringComparison.Ordinal), 0), "old "));
        var second = driver.Analyze(new AnalysisRequest(edited.Root, Analyze.Profile) { Previous = first });
        (rule.Calls - before).Should().BeLessThanOrEqualTo(3).And.BeGreaterThan(0);
        second.Diagnostics.Should().BeEquivalentTo(driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(edited.Text, edited.Options).Root, Analyze.Profile)).Diagnostics, o => o.WithStrictOrdering());
    }

    [Fact]
    public void Another_profile_takes_nothing_over()
    {
        var rule = new WordRule("ferry");
        var driver = new AnalyzerDriver(new TestCatalog(rule));
        var request = Analyze.Parse(Article);
        var first = driver.Analyze(request);
        var off = Analyze.Profile with { Severities = Analyze.Profile.Severities.Add("TL8001", null) };
        driver.Analyze(request with { Profile = off, Previous = first }).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error)]
    [InlineData(DiagnosticSeverity.Hint)]
    public void Configuration_decides_the_severity(DiagnosticSeverity severity)
    {
        var profile = Analyze.Profile with { Severities = Analyze.Profile.Severities.Add("TL8001", severity) };
        Analyze.Request(Analyze.Parse(Article) with { Profile = profile }, new WordRule("pier")).Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(severity);
    }

    [Fact]
    public void File_hygiene_does_not_run_on_a_fragment()
    {
        var rule = new WordRule("pier", change: d => d with { Family = RuleFamily.FileHygiene });
        Analyze.Request(Analyze.Parse(Article) with { Profile = Analyze.Profile with { IsFragment = true } }, rule).Diagnostics.Should().BeEmpty();
        Analyze.Text(Article, rule).Diagnostics.Should().ContainSingle();
    }

    private static string Long() => string.Concat(Enumerable.Range(0, 100).Select(i => $"The ferry {i} stops in May, and nobody was asked.\n\n"));

    private sealed class ThrowingRule(bool atStart = false) : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_descriptor = new()
        {
            Id = "TL8099",
            Name = "always-throws",
            Title = "Throws",
            MessageFormat = "",
            Category = "Style",
            DefaultSeverity = DiagnosticSeverity.Info,
        };

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            if (atStart) throw new InvalidOperationException("no such luck");
            context.RegisterBlockAction(_ => throw new InvalidOperationException("no such luck"));
            context.RegisterSemanticModelAction(_ => throw new InvalidOperationException("no such luck"));
        }
    }
}
