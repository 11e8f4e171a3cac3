using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Points at quotation marks around a single word that nobody says and that is no name, term or title.</summary>
public sealed class QuotedWordAnalyzer : DiagnosticAnalyzer
{
    // As far back in the sentence may stand what introduces the word: "known among friends as".
    private const int Reach = 4;

    // Who speaks stands nearer than that, however long the sentence.
    private const int Farthest = 80;

    private static readonly BlockNote<(TextSpan Span, TextSpan Word)[]> s_doubted = new([], (block, facts, language) => [.. Find(block, facts, language)]);

    /// <summary>TL2015.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2015",
        Name = "quoted-word",
        Title = "Quotation marks around one word",
        MessageFormat = "Who says \"{0}\"? Marks around one word read as doubt.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Hint,
        Family = RuleFamily.Style,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        // Without a dictionary a foreign word is not told from another.
        if (!EnglishText.Is(model.Language) || !model.Language.Speller.HasDictionary) return;
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone != Zone.Body || model.Facts[block].Quotations.Marks.IsEmpty || model.Quotations.HasFault(block)) continue;
            foreach (var (span, word) in s_doubted.Of(model.Facts[block]))
                context.Report(Descriptor, model.Document.ToSource(block, span), model.Document.Blocks[block].GetString(word));
        }
    }

    /// <summary>The words of a block, each with its place, marks included.</summary>
    private static IEnumerable<(TextSpan Span, TextSpan Word)> Find(BlockSyntax block, BlockFacts facts, LanguageData language)
    {
        if (block.Kind == SyntaxKind.BlockQuote) yield break;
        foreach (var (opener, closer) in QuotedWords.OuterIn(facts.Quotations.Marks))
            if (closer.Token == opener.Token + 2 && IsDoubted(block, language, opener.Token + 1)) yield return (TextSpan.FromBounds(opener.Span.Start, closer.Span.End), block.Tokens[opener.Token + 1].Span);
    }

    /// <summary>A common word in lower case, in a sentence where nobody speaks and before which nothing says that a word follows.</summary>
    private static bool IsDoubted(BlockSyntax block, LanguageData language, int token)
    {
        var word = block.Tokens[token];
        if (word.Kind != SyntaxKind.Word || word.Length < 2 || word.Has(TokenFlags.Capitalized) || word.Has(TokenFlags.HasDigit)) return false;
        if (!language.Speller.CheckPrimary(block.GetText(word))) return false;
        var (first, end) = SentenceAround(block, token);
        var vocabulary = language.Vocabulary;
        for (var i = first; i < end; i++)
        {
            if (!block.Tokens[i].IsWord || i == token) continue;
            var text = block.GetText(block.Tokens[i]);
            if (vocabulary.IsSpeech(text) || vocabulary.IsSourceBefore(text)) return false;
            if (i < token && i >= token - (2 * Reach) && vocabulary.IsWordBefore(text)) return false;
        }
        return true;
    }

    private static (int First, int End) SentenceAround(BlockSyntax block, int token)
    {
        var (low, high) = (0, block.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (block.Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }
        var sentence = block.Sentences[low];
        return (Math.Max(sentence.FirstToken, token - Farthest), Math.Min(sentence.FirstToken + sentence.TokenCount, token + Farthest));
    }
}
