using System.Globalization;

namespace TextLint.Cli.Renderers.Html;

/// <summary>Plots in SVG. Colours come from the style sheet, which knows light and dark.</summary>
internal static class HtmlPlots
{
    private const int Row = 24, Labels = 220, Width = 640, Numbers = 56, Tall = 150, LongestLabel = 32;

    /// <summary>The steps of the plot of articles: findings for each thousand words, each step up to its number and the last without end.</summary>
    public static IReadOnlyList<double> Steps { get; } = [0, 1, 2, 4, 8, 16, 32, double.PositiveInfinity];

    /// <summary>The labels of the steps.</summary>
    public static string[] Rates { get; } = ["none", "to 1", "1–2", "2–4", "4–8", "8–16", "16–32", "over 32"];

    /// <summary>The step of an article.</summary>
    public static int RateOf(int findings, int words)
    {
        if (findings == 0) return 0;
        var rate = findings * 1000.0 / Math.Max(words, 1);
        for (var step = 1; step < Steps.Count; step++)
            if (rate <= Steps[step]) return step;
        return Steps.Count - 1;
    }

    /// <summary>A bar a row, parted by severity.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="caption">What is shown, for everybody.</param>
    /// <param name="rows">Labels and counts by severity.</param>
    public static void WriteBars(TextWriter output, string caption, IReadOnlyList<(string Label, int[] Counts)> rows)
    {
        if (rows.Count == 0) return;
        var most = rows.Max(r => r.Counts.Sum());
        output.WriteLine($"<figure><figcaption>{HtmlText.Escape(caption)}</figcaption><svg viewBox=\"0 0 {Width} {rows.Count * Row}\" role=\"img\" aria-label=\"{HtmlText.Escape(caption)}\">");
        for (var i = 0; i < rows.Count; i++) WriteBar(output, rows[i].Label, rows[i].Counts, i * Row, most);
        output.WriteLine("</svg><p class=\"legend\"><span class=\"e\">errors</span> <span class=\"w\">warnings</span> <span class=\"i\">info</span></p></figure>");
    }

    /// <summary>How many articles have how many findings for each thousand words.</summary>
    public static void WriteRates(TextWriter output, int[] articles)
    {
        const string Caption = "Articles by findings for each 1,000 words";
        var most = Math.Max(articles.Max(), 1);
        var step = Width / articles.Length;
        output.WriteLine($"<figure><figcaption>{Caption}</figcaption><svg viewBox=\"0 0 {Width} {Tall + 48}\" role=\"img\" aria-label=\"{Caption}\">");
        output.WriteLine($"<line class=\"axis\" x1=\"0\" x2=\"{Width}\" y1=\"{Tall + 20}\" y2=\"{Tall + 20}\"/>");
        for (var i = 0; i < articles.Length; i++)
        {
            var height = Scale(articles[i], most, Tall);
            var middle = (i * step) + (step / 2);
            output.Write($"<rect class=\"{(i == 0 ? "clean" : "some")}\" x=\"{(i * step) + 6}\" y=\"{Coordinate(Tall + 20 - height)}\" width=\"{step - 12}\" height=\"{Coordinate(height)}\" rx=\"2\"/>");
            output.Write($"<text x=\"{middle}\" y=\"{Coordinate(Tall + 14 - height)}\" text-anchor=\"middle\" class=\"n\">{HtmlText.Number(articles[i])}</text>");
            output.WriteLine($"<text x=\"{middle}\" y=\"{Tall + 38}\" text-anchor=\"middle\">{Rates[i]}</text>");
        }
        output.WriteLine("</svg></figure>");
    }

    private static void WriteBar(TextWriter output, string label, int[] counts, int top, int most)
    {
        var shown = label.Length > LongestLabel ? $"{label.AsSpan(0, LongestLabel)}…" : label;
        output.Write($"<text x=\"{Labels - 8}\" y=\"{top + 16}\" text-anchor=\"end\">{HtmlText.Escape(shown)}</text>");
        double left = Labels;
        foreach (var severity in SummaryWords.Severities)
        {
            var count = counts[(int)severity];
            if (count == 0) continue;
            var width = Scale(count, most, Width - Labels - Numbers);
            var word = DiagnosticJson.SeverityWord(severity);
            output.Write($"<rect class=\"{word[0]}\" x=\"{Coordinate(left)}\" y=\"{top + 4}\" width=\"{Coordinate(Math.Max(width, 1))}\" height=\"{Row - 8}\"><title>{HtmlText.Escape(label)}: {SummaryWords.Count(count, severity)}</title></rect>");
            left += width;
        }
        output.WriteLine($"<text x=\"{Coordinate(left + 6)}\" y=\"{top + 16}\" class=\"n\">{HtmlText.Number(counts.Sum())}</text>");
    }

    private static double Scale(int count, int most, int room) => (double)count / most * room;

    private static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
