using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Statistics;

/// <summary>What can be counted in one article.</summary>
internal sealed record ArticleStatistics
{
    /// <summary>Words of prose, headings and captions included.</summary>
    public required int Words { get; init; }

    /// <summary>Paragraphs, items of lists and footnotes.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>Their sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>The words of these sentences.</summary>
    public required int SentenceWords { get; init; }

    /// <summary>Its longest sentence.</summary>
    public required LongSentence Longest { get; init; }

    /// <summary>Quotations that stand in no other.</summary>
    public required int Quotations { get; init; }

    /// <summary>The words in them.</summary>
    public required int QuotedWords { get; init; }

    /// <summary>Who and what it names, each once.</summary>
    public required ImmutableArray<(NameKind Kind, string Name)> Names { get; init; }

    /// <summary>Counts an article. Called on many threads.</summary>
    public static ArticleStatistics Create(SemanticModel model)
    {
        var document = model.Document;
        var quotations = model.Quotations.All.Where(q => q.Level == 1).ToArray();
        var (paragraphs, sentences, sentenceWords, longest) = (0, 0, 0, LongSentence.None);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (!IsParagraph(document.Blocks[i])) continue;
            paragraphs++;
            foreach (var sentence in document.Blocks[i].Sentences)
            {
                var words = QuotationWords.CountWords(document.Blocks[i], sentence.Span);
                (sentences, sentenceWords) = (sentences + 1, sentenceWords + words);
                if (words > longest.Words) longest = new LongSentence(words, i, sentence.Span);
            }
        }
        return new ArticleStatistics
        {
            Words = QuotationWords.CountWords(document),
            Paragraphs = paragraphs,
            Sentences = sentences,
            SentenceWords = sentenceWords,
            Longest = longest.Place(document),
            Quotations = quotations.Length,
            QuotedWords = quotations.Sum(q => QuotationWords.CountWords(document, q)),
            Names = [.. model.Names.Select(n => (n.Kind, n.Text)).Distinct()],
        };
    }

    /// <summary>How many names of a kind it has.</summary>
    public int Count(NameKind kind) => Names.Count(n => n.Kind == kind);

    private static bool IsParagraph(BlockSyntax block) => block.Kind is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.BlockQuote or SyntaxKind.Footnote;
}
