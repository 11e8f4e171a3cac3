using System.Text;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks;

/// <summary>How fast texts are read, parsed and linted, beside reading their bytes.</summary>
internal static class ThroughputBenchmark
{
    public static void Run()
    {
        Console.WriteLine("Throughput, one thread (MB of UTF-8 a second; ratio to reading the bytes; growth of time from 1 MB to 10 MB, linear is 10)");
        Measure.Row("", "MB/s", "ratio", "growth");
        var reading = Report("read: decode UTF-8, look at each character", Plain, text => Look(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))), 0);
        Report("parse plain text: blocks, sentences, tokens", Plain, text => Read(SyntaxTree.Parse(text)), reading);
        Report("parse Markdown", Marked, text => Read(SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Markdown })), reading);
        Report("parse HTML", Html, text => Read(SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Html })), reading);
        var workspace = WorkspaceFactory.Create();
        Report("lint plain text", Plain, text => workspace.OpenDocument(null, text, TextFormat.PlainText).Current.GetDiagnostics(), reading);
        ReportWords(workspace);
    }

    private static string Plain(int words) => new ArticleGenerator(1).PlainText(words);

    private static string Marked(int words) => new ArticleGenerator(1).Markdown(words);

    private static string Html(int words) =>
        string.Concat(Plain(words).Split("\n\n").Select(p => $"<p>{p.Replace("NHB", "<b>NHB</b>", StringComparison.Ordinal)}</p>\n"));

    private static double Report(string name, Func<int, string> create, Action<string> work, double reading)
    {
        // Six characters a word, near enough.
        var (small, large) = (create(165_000), create(1_650_000));
        var least = Measure.Least(15, () => work(small));
        var growth = Measure.Least(3, () => work(large)) / least * small.Length / large.Length * 10;
        var speed = Encoding.UTF8.GetByteCount(small) / least / 1e6;
        Measure.Row(name, $"{speed:0.0}", reading == 0 ? "1" : $"1/{reading / speed:0.0}", $"{growth:0.0}");
        return speed;
    }

    private static void ReportWords(Workspace workspace)
    {
        var articles = Enumerable.Range(0, 200).Select(i => new ArticleGenerator(i).PlainText(700)).ToArray();
        var words = articles.Sum(a => a.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var seconds = Measure.Least(5, () =>
        {
            foreach (var article in articles) workspace.OpenDocument(null, article, TextFormat.PlainText).Current.GetDiagnostics();
        });
        Measure.Row("lint 200 articles of 700 words", $"{words / seconds / 1e6:0.00} M words/s");
    }

    /// <summary>Blocks read their tokens when they are first asked for them.</summary>
    private static int Read(SyntaxTree tree) => tree.Root.Blocks.Sum(b => b.Tokens.Length);

    private static int Look(string text)
    {
        var sum = 0;
        foreach (var c in text) sum += c == ' ' ? 1 : 0;
        return sum;
    }
}
