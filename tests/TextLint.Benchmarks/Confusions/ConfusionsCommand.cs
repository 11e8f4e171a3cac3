using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Benchmarks.Confusions;

/// <summary>
/// How often a word is found where it was put for another: in each article that the pair's right word stands in, its first place gets the wrong one. Prints recall
/// by pair, and what is found in the articles as they are.
/// </summary>
internal static class ConfusionsCommand
{
    private const int MostPlaces = 40;

    private static readonly string[] s_articles = ["..", "shared", "eval", "articles.jsonl"];

    /// <summary>Scores the pairs.</summary>
    /// <param name="path">The articles, one JSON object a line; null for the folder beside the repository.</param>
    /// <param name="pairs">A file of pairs, <c>written &gt; meant</c> a line; null for those of the language's own table.</param>
    public static int Run(string? path, string? pairs)
    {
        path ??= FindArticles();
        if (path is null || !File.Exists(path))
        {
            Console.WriteLine($"Skipped: there is no {Path.Combine(s_articles)} beside the repository.");
            return 0;
        }
        string[] texts = [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        var language = WorkspaceFactory.Create().OpenDocument(null, "Text.", TextFormat.PlainText).Current.Model.Language;
        (string Written, string Meant)[] list = [.. pairs is null ? language.Confusions.Pairs : File.ReadLines(pairs).Select(l => l.Split(' ')).Where(w => w.Length > 2).Select(w => (w[0], w[2]))];
        Score(list, ReadParagraphs(texts), language);
        return 0;
    }

    private static void Score((string Written, string Meant)[] pairs, BlockSyntax[] paragraphs, LanguageData language)
    {
        Console.WriteLine($"{paragraphs.Length} paragraphs, {paragraphs.Sum(p => BlockFacts.Create(p, language).ConfusedWords.Length)} places found in them as they are");
        var (found, all, sum, counted) = (0, 0, 0.0, 0);
        foreach (var (written, meant) in pairs.Distinct())
        {
            var (hits, places) = Inject(written, meant, paragraphs, language);
            if (places == 0) continue;
            (found, all, sum, counted) = (found + hits, all + places, sum + ((double)hits / places), counted + 1);
            Console.WriteLine($"  {written,-14} for {meant,-14} {hits,4} of {places,4}  {100.0 * hits / places:0} %");
        }
        Console.WriteLine($"{found} of {all} places ({100.0 * found / Math.Max(1, all):0.0} %), {100 * sum / Math.Max(1, counted):0.0} % in the mean of {counted} pairs");
    }

    private static (int Hits, int Places) Inject(string written, string meant, BlockSyntax[] paragraphs, LanguageData language)
    {
        var (hits, places) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            var at = paragraph.Tokens.FirstOrDefault(t => t.Kind == SyntaxKind.Word && paragraph.GetText(t).SequenceEqual(meant));
            if (at.Length == 0) continue;
            var text = string.Concat(paragraph.Text[..at.Start], written, paragraph.Text[at.End..]);
            var block = SyntaxTree.Parse(text).Root.Blocks.First(b => b.IsProse);
            places++;
            foreach (var word in BlockFacts.Create(block, language).ConfusedWords)
                if (word.Span.Start == at.Start) hits++;
            if (places == MostPlaces) break;
        }
        return (hits, places);
    }

    private static BlockSyntax[] ReadParagraphs(string[] texts) =>
        [.. texts.SelectMany(text => SyntaxTree.Parse(text).Root.Blocks).Where(b => b.Kind == SyntaxKind.Paragraph)];

    private static string? FindArticles()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "TextLint.sln"))) return Path.Combine([folder.FullName, .. s_articles]);
        return null;
    }
}
