using System.Collections.Immutable;
using System.Globalization;
using TextLint.Rules;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Driver;

/// <summary>Invariants 1 and 3: the same input gives the same diagnostics, in parallel and under a Turkish culture.</summary>
public sealed class PurityTests
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalog.Instance);

    private const string Article = """
        INHERITED TITLES WILL END, ISLAND SAYS

        Ingrid IŞIK, who is the island's minister, said  the Title Inquiry Initiative (TII) was finished. ISTANBUL is ısland-free.

        Szymborsky also said that IS would not wait. "I did," he said. 
        """;

    [Fact]
    public void A_Turkish_culture_changes_nothing()
    {
        var before = Findings();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            "i".ToUpper(CultureInfo.CurrentCulture).Should().Be("İ", "the test means nothing without the culture");
            Findings().Should().Equal(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task Many_threads_get_the_same_findings_in_the_same_order()
    {
        var before = Findings();
        before.Should().NotBeEmpty();
        var all = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(Findings)));
        all.Should().AllSatisfy(findings => findings.Should().Equal(before));
    }

    private static ImmutableArray<string> Findings() =>
        [.. s_driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(Article).Root, AnalysisProfile.Default(TestLanguage.English))).Diagnostics.Select(d => $"{d} {string.Join(' ', d.Related)}")];
}
