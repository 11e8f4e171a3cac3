using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks;

/// <summary>Texts that nobody writes. Every stage must stay linear on them: 10 times the text, about 10 times the time.</summary>
internal static class HostileBenchmark
{
    private const int Small = 1_000_000;

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine("Hostile shapes, whole lint (ms at 1 MB and 10 MB; growth, linear is 10)");
        Measure.Row("", "1 MB", "10 MB", "growth");
        foreach (var (name, unit) in Shapes())
        {
            Report($"text: {name}", unit, TextFormat.PlainText);
            Report($"Markdown: {name}", unit, TextFormat.Markdown);
            Report($"HTML: {name}", unit, TextFormat.Html);
        }
    }

    private static IEnumerable<(string Name, string Unit)> Shapes() =>
    [
        ("one line of words", "word "),
        ("blank lines", "\n"),
        ("all quotation marks", "\""),
        ("single marks", "'"),
        ("curly marks that open", "“"),
        ("both kinds of marks", "\"' "),
        ("quotations", "“a ‘b’ c” "),
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

    private static void Report(string name, string unit, TextFormat format)
    {
        var (small, large) = (Lint(Repeat(unit, Small), format), Lint(Repeat(unit, 10 * Small), format));
        Measure.Row(name, $"{small * 1000:0}", $"{large * 1000:0}", $"{large / small:0.0}");
    }

    private static double Lint(string text, TextFormat format) => Measure.Least(text.Length > Small ? 1 : 4, () => WorkspaceFactory.Create().OpenDocument(null, text, format).Current.GetDiagnostics());

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
