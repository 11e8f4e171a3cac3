using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis.Tests.Driver;

/// <summary>A rule that takes too long on many blocks of a file is left out of it.</summary>
public sealed class GiveUpsTests
{
    private const string Failure = "TL0001 at 0";

    [Fact]
    public void A_rule_looks_at_no_block_more_than_it_may_give_up()
    {
        var rule = new TiredRule();
        var result = Analyze.Text("The pier.\n\n" + string.Concat(Enumerable.Repeat("Too long.\n\n", 50)), rule, new WordRule("pier"));
        Show(result).Should().Equal(Failure, "TL8001 at 4");
        rule.Calls.Should().Be(GiveUps.Most + 1);
    }

    [Fact]
    public void One_that_gives_up_fewer_keeps_what_it_found() =>
        Show(Analyze.Text(string.Concat(Enumerable.Repeat("Too long.\n\n", GiveUps.Most - 1)) + "The pier.\n", new TiredRule())).Should().Equal(Failure, $"TL8098 at {(GiveUps.Most - 1) * 11}");

    [Fact]
    public void After_any_edits_the_result_is_that_of_the_text_alone()
    {
        var driver = new AnalyzerDriver(new TestCatalog(new TiredRule(), new WordRule("pier")));
        var tree = SyntaxTree.Parse("The pier.\n\n" + string.Concat(Enumerable.Repeat("Too long.\n\n", GiveUps.Most + 2)), new ParseOptions { Format = TextFormat.PlainText });
        var result = driver.Analyze(new AnalysisRequest(tree.Root, Analyze.Profile));
        var kinds = new HashSet<int>();
        foreach (var (old, written) in Enumerable.Repeat(("Too long.", "A pier."), GiveUps.Most + 2).Concat(Enumerable.Repeat(("A pier.", "Too long."), GiveUps.Most + 2)))
        {
            tree = tree.WithChange(new TextChange(new TextSpan(tree.Text.ToString().IndexOf(old, StringComparison.Ordinal), old.Length), written));
            result = driver.Analyze(new AnalysisRequest(tree.Root, Analyze.Profile) { Previous = result });
            var alone = driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(tree.Text, tree.Options).Root, Analyze.Profile));
            Show(result).Should().Equal(Show(alone));
            kinds.Add(result.Diagnostics.Count(d => d.Id == "TL8098"));
        }
        kinds.Should().Contain([0, GiveUps.Most + 2]);
        Show(result).Should().Equal(Failure, "TL8001 at 4");
    }

    private static ImmutableArray<string> Show(AnalysisResult result) => [.. result.Diagnostics.Select(d => $"{d.Id} at {d.Span.Start}")];

    /// <summary>Gives up blocks that say that they are too long, and reports all others.</summary>
    private sealed class TiredRule : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_descriptor = new() { Id = "TL8098", Name = "tired", Title = "Tired", MessageFormat = "Read.", Category = "Test", DefaultSeverity = DiagnosticSeverity.Warning, Family = RuleFamily.Style };

        public int Calls { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(block =>
        {
            if (block.HasGivenUp(s_descriptor)) return;
            Calls++;
            if (block.Block.Text.StartsWith("Too long")) block.GiveUp(s_descriptor, default, "it is too long");
            else block.Report(s_descriptor, new TextSpan(0, 1));
        });
    }
}
