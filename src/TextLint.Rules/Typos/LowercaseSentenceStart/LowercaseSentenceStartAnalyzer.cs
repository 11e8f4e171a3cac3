using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports a sentence that begins with a small letter.</summary>
public sealed class LowercaseSentenceStartAnalyzer : DiagnosticAnalyzer
{
    private const int FewestWordsBefore = 3;
    private const int ShortestWord = 3;

    /// <summary>TL1017.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1017",
        Name = "lowercase-sentence-start",
        Title = "Sentence that begins with a small letter",
        MessageFormat = "\"{0}\" begins a sentence with a small letter.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze, SyntaxKind.Paragraph, SyntaxKind.BlockQuote);

    private static void Analyze(BlockAnalysisContext context)
    {
        // Who writes all sentences so does it on purpose.
        if (context.Language.Speller.HasDictionary && Find(context, isReported: false) is 1 or 2) Find(context, isReported: true);
    }

    private static int Find(BlockAnalysisContext context, bool isReported)
    {
        var tokens = context.Block.Tokens;
        var (words, count) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord) words++;
            if (tokens[i].Kind is SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark) words = 0;
            if (tokens[i].Kind != SyntaxKind.FullStop) continue;
            if (words >= FewestWordsBefore && StartAfter(context, i) is > 0 and var start)
            {
                count++;
                if (isReported) context.Report(Descriptor, tokens[start].Span, context.Block.GetString(tokens[start].Span));
            }
            words = 0;
        }
        return count;
    }

    /// <summary>Index of the word in lower case that begins a sentence behind a stop; 0 where none does, and where the stop may be an abbreviation's.</summary>
    private static int StartAfter(BlockAnalysisContext context, int stop)
    {
        var (block, language) = (context.Block, context.Language);
        var tokens = block.Tokens;
        if (stop == 0 || !WordRow.IsKind(tokens, stop + 1, SyntaxKind.WhiteSpace) || !WordRow.IsKind(tokens, stop + 2, SyntaxKind.Word) || !IsEnd(block, language, tokens[stop - 1])) return 0;
        var next = tokens[stop + 2];
        const TokenFlags Other = TokenFlags.Capitalized | TokenFlags.InnerCapital | TokenFlags.HasDigit | TokenFlags.Hyphenated;
        if ((next.Flags & Other) != TokenFlags.None || !language.Usage.IsSentenceStarter(block.GetText(next))) return 0;
        return WordRow.After(tokens, stop + 2) >= 0 ? stop + 2 : 0;
    }

    private static bool IsEnd(BlockSyntax block, LanguageData language, SyntaxToken before)
    {
        if (before.Kind == SyntaxKind.CloseBracket || before.Kind is SyntaxKind.Percent) return true;
        if (before.Kind != SyntaxKind.Word || before.Length < ShortestWord || before.Has(TokenFlags.Capitalized) || before.Has(TokenFlags.HasDigit)) return false;
        var word = block.GetText(before);
        return !language.Usage.IsAbbreviation(word) && language.Speller.Check(before.Has(TokenFlags.Possessive) ? word[..^2] : word);
    }
}
