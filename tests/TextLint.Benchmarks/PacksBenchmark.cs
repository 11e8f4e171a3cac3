using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Benchmarks;

/// <summary>What the rules of packs cost: terms by their number, patterns, and a text that grows.</summary>
internal static class PacksBenchmark
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalogs.Empty);

    public static void Run()
    {
        Console.WriteLine("Rules of packs, one thread, processor time (100 articles of 700 words; ratio to the same analysis without a rule; growth of time from 60 kB to 600 kB, linear is 10)");
        Measure.Row("", "ms", "ratio", "growth");
        Report("no rule", []);
        Report("100 terms", [Terms(100)]);
        Report("1,000 terms", [Terms(1_000)]);
        Report("10,000 terms", [Terms(10_000)]);
        Report("10,000 terms in 100 rules", [.. Enumerable.Range(0, 100).Select(i => Terms(100, i * 100))]);
        Report("50 rules of patterns", [.. Enumerable.Range(0, 50).Select(Pattern)]);
        Report("a pattern that would never end", [Rule("hostile", "extends: existence\nmessage: a\nnonword: true\ntokens: ['(?:\\w+\\s?)+(?=#)']\n")]);
        ReportReading();
    }

    private static void Report(string name, ImmutableArray<RuleDefinition> rules)
    {
        var (none, profile) = (CreateProfile([]), CreateProfile(rules));
        var articles = Enumerable.Range(0, 100).Select(i => Parse(new ArticleGenerator(i).PlainText(700))).ToArray();
        // In turn, so that what else the machine does, and the garbage of one, falls on both.
        var (without, with) = Measure.LeastProcessors(15, () => AnalyzeAll(articles, none), () => AnalyzeAll(articles, profile));
        var (small, large) = (Parse(new ArticleGenerator(1).PlainText(10_000)), Parse(new ArticleGenerator(1).PlainText(100_000)));
        var (few, many) = Measure.LeastProcessors(5, () => AnalyzeAll([small], profile), () => AnalyzeAll([large], profile));
        Measure.Row(name, $"{with * 1e3:0.0}", $"{with / without:0.00}", $"{many / few * 10.0 * small.Text.Length / large.Text.Length:0.0}");
    }

    private static AnalysisProfile CreateProfile(ImmutableArray<RuleDefinition> rules) => AnalysisProfile.Default(LanguageData.None) with { Declared = DeclaredRuleSet.Create(rules) };

    private static void AnalyzeAll(DocumentSyntax[] articles, AnalysisProfile profile)
    {
        foreach (var article in articles) ReadFacts(s_driver.Analyze(new AnalysisRequest(article, profile)).Model);
    }

    /// <summary>Facts are read when a rule asks for them; any of the rules that ship would.</summary>
    private static void ReadFacts(SemanticModel model)
    {
        _ = (model.Cast, model.Acronyms);
        foreach (var facts in model.Facts) _ = (facts.Names, facts.Acronyms, facts.Quotations, facts.Apostrophes, facts.LoneBrackets, facts.Figures, facts.SumFaults, facts.Ages, facts.Variants, facts.Compounds, facts.PauseMarks);
    }

    private static void ReportReading()
    {
        var file = TermsFile(10_000, 0);
        var read = Measure.LeastProcessor(5, () => Rule("terms", file));
        var rule = Rule("terms", file);
        var made = Measure.LeastProcessor(5, () => DeclaredRuleSet.Create([rule]));
        Measure.Row("read a file of 10,000 terms", $"{read * 1e3:0.0}");
        Measure.Row("make it ready", $"{made * 1e3:0.0}");
    }

    private static DocumentSyntax Parse(string text)
    {
        var root = SyntaxTree.Parse(text).Root;
        // Tokens are read once a text, whatever the rules are.
        foreach (var block in root.Blocks) _ = block.Tokens.Length;
        return root;
    }

    private static RuleDefinition Terms(int count, int first = 0) => Rule($"terms-{first}", TermsFile(count, first));

    /// <summary>Terms of one word and of two, some of which the articles have.</summary>
    private static string TermsFile(int count, int first)
    {
        string[] there = ["passengers", "spokeswoman", "shopkeepers", "the pier", "a mistake", "transport office"];
        var text = new StringBuilder("extends: substitution\nmessage: \"%s, not %s\"\nignorecase: true\nswap:\n");
        for (var i = first; i < first + count; i++)
            text.Append("  ").Append(i < there.Length ? there[i] : i % 3 == 0 ? $"the{i * 7919 % 26}th wor{i}d" : $"{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}rm{i}").Append(": right").Append(i).Append('\n');
        return text.ToString();
    }

    private static RuleDefinition Pattern(int i) => Rule($"pattern-{i}", $"extends: existence\nmessage: a\nignorecase: true\ntokens: ['\\w+{(char)('a' + i % 26)}{(char)('a' + i * 7 % 26)}ed', '(?:is|was) {i}', '\\d+ ?(?:km|mi){i}']\n");

    private static RuleDefinition Rule(string name, string text) => RuleFileReader.Read(text, "bench." + name, RuleDialect.Native, new DiagnosticBag())!;
}
