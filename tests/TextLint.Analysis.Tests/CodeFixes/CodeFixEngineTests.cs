using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis.Tests.CodeFixes;

public sealed class CodeFixEngineTests
{
    [Fact]
    public void Safe_fixes_that_touch_wait_for_the_next_pass() =>
        Fix("old ferry", ("old", _ => [new TextChange(new TextSpan(0, 5), "")]), ("ferry", _ => [new TextChange(new TextSpan(4, 5), "boat")])).Should().Be("erry");

    [Fact]
    public void Two_insertions_at_one_place_are_not_made_at_once() =>
        Fix("old ferry", ("old", _ => [new TextChange(new TextSpan(4, 0), "a")]), ("ferry", _ => [new TextChange(new TextSpan(4, 0), "b")])).Should().Be("old aferry");

    [Fact]
    public void A_fix_is_made_whole_or_not_at_all() =>
        Fix("old ferry pier", ("old", _ => [new TextChange(new TextSpan(0, 3), "new")]), ("ferry", _ => [new TextChange(new TextSpan(1, 1), ""), new TextChange(new TextSpan(10, 4), "")]))
            .Should().Be("new ferry pier");

    [Fact]
    public void A_provider_that_throws_offers_nothing_and_costs_nothing() =>
        Fix("old ferry", ("old", _ => throw new InvalidOperationException()), ("ferry", d => [new TextChange(d.Span, "boat")])).Should().Be("old boat");

    private static string Fix(string text, params (string Word, Func<Diagnostic, TextChange[]> Changes)[] rules)
    {
        var analyzers = rules.Select((r, i) => new WordRule(r.Word, $"TL800{i + 1}")).ToArray();
        var catalog = new TestCatalog([.. analyzers]) { CodeFixProviders = [.. rules.Select((r, i) => new Provider($"TL800{i + 1}", r.Changes))] };
        var tree = SyntaxTree.Parse(text);
        var result = new AnalyzerDriver(catalog).Analyze(new AnalysisRequest(tree.Root, Analyze.Profile));
        return tree.Text.WithChanges(new CodeFixEngine(catalog).GetSafeChanges(result.Diagnostics, result.Model)).ToString();
    }

    private sealed class Provider(string id, Func<Diagnostic, TextChange[]> changes) : CodeFixProvider
    {
        public override IReadOnlyList<string> FixableDiagnosticIds => [id];

        public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix("Fix", FixApplicability.Safe, changes(context.Diagnostic));
    }
}
