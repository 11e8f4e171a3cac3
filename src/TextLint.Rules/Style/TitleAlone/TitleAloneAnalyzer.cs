using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports an office with a capital where no name follows it.</summary>
public sealed class TitleAloneAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The title alone.</summary>
    public static readonly ChoiceOption Style = new("style", "lower", ["lower"], "A title after a name or alone: the president.");

    private const int MostWords = 3;

    /// <summary>TL8036.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8036", "title-alone", "Capital of a title without a name", "House style writes \"{0}\" where no name follows, not \"{1}\".", "title-alone", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze, SyntaxKind.Paragraph, SyntaxKind.ListItem, SyntaxKind.Caption);

    private static void Analyze(BlockAnalysisContext context)
    {
        var block = context.Block;
        for (var i = 2; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind != SyntaxKind.Word || !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.Initial) || token.Has(TokenFlags.AllCaps) || !StartsPhrase(context, i)) continue;
            if (Find(context, i) is { } span && !CitedMarkup.Contains(block, token)) TextSlot.Report(context, Descriptor, span, block.GetString(span).ToLowerInvariant());
        }
    }

    /// <summary>"The" stands before it, or a name and a comma do: "Kaja Reinholt, Prime Minister of Norland".</summary>
    private static bool StartsPhrase(BlockAnalysisContext context, int index)
    {
        var block = context.Block;
        if (TextSlot.WordBefore(block, index) is >= 0 and var article) return context.Language.Vocabulary.IsArticle(block.GetText(block.Tokens[article]));
        return index >= 3 && block.Tokens[index - 1].Kind == SyntaxKind.WhiteSpace && block.Tokens[index - 2].Kind == SyntaxKind.Comma && block.Tokens[index - 3].Kind == SyntaxKind.Word && block.Tokens[index - 3].Has(TokenFlags.Capitalized);
    }

    /// <summary>The longest office that begins at a token, without the ending of a possessive, and has no name behind it.</summary>
    private static TextSpan? Find(BlockAnalysisContext context, int first)
    {
        var block = context.Block;
        for (int last = first, words = 1; words <= MostWords; words++)
        {
            var (token, next) = (block.Tokens[last], TextSlot.WordAfter(block, last));
            var span = TextSpan.FromBounds(block.Tokens[first].Start, token.Has(TokenFlags.Possessive) ? token.End - 2 : token.End);
            // "The Bishop Auckland", "The President's Men": what has a capital behind it is a longer name.
            if (context.Language.TextStyles.TitleTerms.Contains(block.Text.Slice(span.Start, span.Length)) && !IsLonger(context, first, last, next)) return span;
            if (next < 0 || block.Tokens[next].Kind != SyntaxKind.Word || token.Has(TokenFlags.Possessive)) return null;
            last = next;
        }
        return null;
    }

    /// <summary>"The Mayor of Casterbridge" is a work, and after a comma "President of Norland Kaja Reinholt" goes on to a name.</summary>
    private static bool IsBehindSmallArticle(BlockSyntax block, int first) => TextSlot.WordBefore(block, first) is >= 0 and var article && !block.Tokens[article].Has(TokenFlags.Capitalized);

    private static bool IsLonger(BlockAnalysisContext context, int first, int last, int next)
    {
        var block = context.Block;
        if (!block.Tokens[last].Has(TokenFlags.Capitalized)) return true;
        if (next >= 0) return block.Tokens[next].Has(TokenFlags.Capitalized) || (context.Language.Vocabulary.IsLink(block.GetText(block.Tokens[next])) && !IsBehindSmallArticle(block, first));
        return last + 1 < block.Tokens.Length && block.Tokens[last + 1].Kind is not (SyntaxKind.WhiteSpace or SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.Semicolon or SyntaxKind.Colon or SyntaxKind.QuestionMark or SyntaxKind.CloseBracket);
    }
}
