using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Benchmarks;

/// <summary>What one typed letter costs, from the change to the findings, as the article grows.</summary>
internal static class KeystrokeBenchmark
{
    private const int Keystrokes = 200;

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine("One keystroke in the middle of a paragraph, change to findings (ms; limit 1 ms at 1 k and 10 k words, 5 ms at 100 k)");
        Measure.Row("", "1 k words", "10 k", "100 k", "growth 10-100 k");
        Report("plain text, median", TextFormat.PlainText, (generator, words) => generator.PlainText(words));
        Report("Markdown, median", TextFormat.Markdown, (generator, words) => generator.Markdown(words));
    }

    private static void Report(string name, TextFormat format, Func<ArticleGenerator, int, string> create)
    {
        var medians = new[] { 1_000, 10_000, 100_000 }.Select(words => Median(create(new ArticleGenerator(words), words), format)).ToArray();
        Measure.Row(name, [.. medians.Select(m => $"{m * 1000:0.000}"), $"{medians[2] / medians[1]:0.0}"]);
    }

    private static double Median(string text, TextFormat format)
    {
        var document = WorkspaceFactory.Create().OpenDocument(null, text, format);
        document.Current.GetDiagnostics();
        var at = text.IndexOf(" the ", text.Length / 2, StringComparison.Ordinal) + 2;
        var times = Measure.All(Keystrokes, i =>
        {
            document.Apply(new TextChange(new TextSpan(at + i, 0), "e"));
            document.Current.GetDiagnostics();
        });
        // The first ones warm the code up; the median of all leaves them behind.
        return times[Keystrokes / 2];
    }
}
