using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Packs.Tests.Rules;

/// <summary>A rule whose pattern would never end costs some blocks of a file, not all of them.</summary>
public sealed class GiveUpTests
{
    private const string Gentle = "The pier is open.\n\nA fine # sign.\n";
    private static readonly string s_hostile = string.Concat(Enumerable.Repeat("harbor ", 40)).TrimEnd() + "\n";

    private static readonly AnalyzerDriver s_driver = new(RuleCatalogs.Empty);
    private static readonly AnalysisProfile s_profile = AnalysisProfile.Default(LanguageData.None) with
    {
        Declared = DeclaredRuleSet.Create([
            RuleRun.Read("extends: existence\nmessage: 'Found %s.'\nnonword: true\ntokens: ['(?:\\w+\\s?)+(?=#)']\n"),
            RuleRun.Read("extends: existence\nmessage: 'No piers.'\ntokens: [pier]\n") with { Name = "house.pier" },
        ]),
    };

    [Fact]
    public void A_rule_that_gives_up_one_block_keeps_what_it_finds_in_others() =>
        Show(Analyze(s_hostile + "\n" + Gentle)).Should().Equal("house.rule failed at 0", "house.pier at 285", "house.rule at 300");

    [Fact]
    public void A_rule_that_gives_up_many_is_left_out_of_the_file_and_the_others_run() =>
        Show(Analyze(Gentle + string.Concat(Enumerable.Repeat("\n" + s_hostile, 50)))).Should().Equal("house.rule failed at 0", "house.pier at 4");

    private static AnalysisResult Analyze(string text) => s_driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Markdown }).Root, s_profile));

    private static ImmutableArray<string> Show(AnalysisResult result) => [.. result.Diagnostics.Select(d => d.Id == EngineDescriptors.RuleFailure.Id ? $"{d.Properties["failed-rule"]} failed at {d.Span.Start}" : $"{d.Id} at {d.Span.Start}")];
}
