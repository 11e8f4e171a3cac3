using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks;

/// <summary>Texts that nobody writes. Every stage must stay linear on them: 10 times the text, about 10 times the time.</summary>
internal static class HostileBenchmark
{
    /// <summary>Times the shapes.</summary>
    /// <param name="only">A word in the names of the shapes to time; empty for all.</param>
    /// <param name="kilobytes">The smaller of the two sizes.</param>
    public static void Run(string only = "", int kilobytes = 1000)
    {
        var small = kilobytes * 1000;
        Console.WriteLine();
        Console.WriteLine($"Hostile shapes, whole lint (ms at {kilobytes} kB and ten times that; growth, linear is 10)");
        Measure.Row("", $"{kilobytes} kB", $"{kilobytes * 10} kB", "growth");
        foreach (var (name, unit) in Shapes().Where(s => s.Name.Contains(only, StringComparison.Ordinal)))
        {
            Report($"text: {name}", unit, TextFormat.PlainText, small);
            Report($"Markdown: {name}", unit, TextFormat.Markdown, small);
            Report($"HTML: {name}", unit, TextFormat.Html, small);
        }
    }

    private static IEnumerable<(string Name, string Unit)> Shapes() =>
    [
        ("one line of words", "word "),
        ("blank lines", "\n"),
        ("quotation marks alone", "\""),
        ("single quotation marks", "'"),
        ("curly quotation marks", "“"),
        ("double and single quotation marks", "\"' "),
        ("whole quotations", "“a ‘b’ c” "),
        ("a running quotation", "“a\n\n"),
        ("names", "Marta Halvorsen said. "),
        ("acronyms", "IS "),
        ("definitions", "Northern Harbour Board (NHB) "),
        ("sentences", "A. "),
        ("quoted lines", "> > "),
        ("list", "- a\n"),
        ("brackets", "["),
        ("emphasis", "*a_"),
        ("code marks", "`a"),
        ("tags", "<b>"),
        ("closed comments", "<!-- textlint: ignore TL1010 -->\n\n"),
        ("entities", "&amp;"),
        ("table", "| a | b |\n"),
        ("double spaces", "a  b. "),
        ("trailing spaces", "a \n"),
    ];

    private static void Report(string name, string unit, TextFormat format, int size)
    {
        var (small, large) = (Lint(Repeat(unit, size), format, 4), Lint(Repeat(unit, 10 * size), format, 1));
        Measure.Row(name, $"{small * 1000:0}", $"{large * 1000:0}", $"{large / small:0.0}");
    }

    private static double Lint(string text, TextFormat format, int runs) => Measure.Least(runs, () => WorkspaceFactory.Create().OpenDocument(null, text, format).Current.GetDiagnostics());

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
