using System.Collections.Immutable;
using System.Text;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks;

/// <summary>What it costs to know who an article names: the facts of its blocks without spelling, and the cast folded from them, from tokens that are read.</summary>
internal static class CastBenchmark
{
    private const int Megabyte = 1_000_000;

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine("The cast of an article (ms; limit 1 ms at 1 k words; growth, linear is 10)");
        Measure.Row("", "1 k words", "10 k", "100 k", "growth 1-10 k", "growth 10-100 k");
        var times = new[] { 1_000, 10_000, 100_000 }.Select(words => Time(new ArticleGenerator(words).PlainText(words))).ToArray();
        Measure.Row("articles", [.. times.Select(t => $"{t * 1000:0.000}"), $"{times[1] / times[0]:0.0}", $"{times[2] / times[1]:0.0}"]);
        Console.WriteLine();
        Measure.Row("hostile", "100 kB", "1 MB", "growth");
        Report("capitalised words", length => Repeat("Marta Lund Berg ", length));
        Report("one name", length => Repeat("Marta Lund came. ", length));
        Report("one bare name", length => Repeat("Lund said no. ", length));
        Report("a headline of names", length => "# " + Repeat("Marta Lund ", length));
        Report("different names of one family", length => Names(length, i => $"Marta{Letters(i)} Lund came. "));
        Report("different names (20,000 at 1 MB)", length => Names(length, i => $"They met Marta{Letters(i)} Lund{Letters(i * 7)} at the old harbour. "));
    }

    private static void Report(string name, Func<int, string> create)
    {
        var (small, large) = (Time(create(Megabyte / 10)), Time(create(Megabyte)));
        Measure.Row(name, $"{small * 1000:0.0}", $"{large * 1000:0.0}", $"{large / small:0.0}");
    }

    private static double Time(string text)
    {
        var language = WorkspaceFactory.Create().OpenDocument(null, text, TextFormat.PlainText).Current.Configuration.Profile.Language with { Speller = Speller.None };
        var document = SyntaxTree.Parse(text, ParseOptions.Default).Root;
        foreach (var block in document.Blocks) _ = block.Tokens;
        return Measure.Least(text.Length > Megabyte / 2 ? 3 : 20, () =>
        {
            ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, language))];
            _ = SemanticModel.Create(document, facts, language, KnownNames.Empty).Names.Length;
        });
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static string Names(int length, Func<int, string> name)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++) text.Append(name(i));
        return text.ToString();
    }

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0')));
}
