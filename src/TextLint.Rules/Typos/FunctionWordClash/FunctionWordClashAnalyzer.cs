using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports two words of grammar of which one must have been left from another draft.</summary>
public sealed class FunctionWordClashAnalyzer : DiagnosticAnalyzer
{
    private const int LongestPhrase = 40;

    /// <summary>TL1012.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1012",
        Name = "function-word-clash",
        Title = "Two words of grammar that cannot follow one another",
        MessageFormat = "\"{0}\" does not go together: a word is missing, or one is too many.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterBlockAction(Analyze, SyntaxKind.Paragraph, SyntaxKind.ListItem, SyntaxKind.BlockQuote, SyntaxKind.Caption, SyntaxKind.Footnote);

    private static void Analyze(BlockAnalysisContext context)
    {
        var (block, usage) = (context.Block, context.Language.Usage);
        var tokens = block.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Word || !tokens[i + 1].IsSpace || !IsInSentence(tokens[i])) continue;
            var second = WordRow.After(tokens, i);
            if (second < 0 || tokens[second].Has(TokenFlags.Capitalized) || !usage.Clash(block.GetText(tokens[i]), block.GetText(tokens[second]))) continue;
            if (IsPartOfWord(tokens, i, second) || IsSetApart(block, tokens[i], tokens[second]) || IsRight(context, i, second)) continue;
            var span = TextSpan.FromBounds(tokens[i].Start, tokens[second].End);
            context.Report(Descriptor, span, block.GetString(span));
        }
    }

    /// <summary>A capital is the sentence's; a capital letter alone may be a name: <c>the A team</c>, <c>vitamin A is</c>.</summary>
    private static bool IsInSentence(SyntaxToken token) => !token.Has(TokenFlags.Capitalized) || (token.Length > 1 && token.Has(TokenFlags.Initial));

    private static bool IsPartOfWord(ImmutableArray<SyntaxToken> tokens, int first, int second) =>
        (first > 0 && !WordRow.IsEnd(tokens, first - 1) && tokens[first - 1].Kind is not (SyntaxKind.OpenBracket or SyntaxKind.EmDash or SyntaxKind.EnDash or SyntaxKind.Comma))
        || WordRow.IsKind(tokens, second + 1, SyntaxKind.Hyphen) || WordRow.IsKind(tokens, second + 1, SyntaxKind.Slash);

    /// <summary>True where one of the two is emphasised or part of a title, and the other is not. Looks at the nearest few spans of markup: they are sorted, and hardly nested.</summary>
    private static bool IsSetApart(BlockSyntax block, SyntaxToken first, SyntaxToken second)
    {
        const int Deepest = 8;
        var inlines = block.Inlines;
        var (low, high) = (0, inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inlines[middle].Span.Start <= second.Start) low = middle + 1;
            else high = middle;
        }
        for (var i = low - 1; i >= 0 && i > low - Deepest; i--)
            if (inlines[i].Kind is SyntaxKind.Emphasis or SyntaxKind.Cited && inlines[i].Span.Contains(first.Span) != inlines[i].Span.Contains(second.Span)) return true;
        return false;
    }

    private static bool IsRight(BlockAnalysisContext context, int first, int second)
    {
        var tokens = context.Block.Tokens;
        var (before, after) = (WordRow.Before(tokens, first), WordRow.After(tokens, second));
        // "of the of the" is one fault, which is another rule's.
        if (before >= 0 && after >= 0 && tokens[before].Hash == tokens[second].Hash && tokens[after].Hash == tokens[first].Hash) return true;
        // Letters that name things: from a to b, a is x.
        if (after >= 0 && tokens[after].Length == 1 && context.Block.Text[tokens[after].Start] is not ('a' or 'I' or 'A')) return true;
        return IsPhrase(context, first, second) || (before >= 0 && IsPhrase(context, before, second)) || (after >= 0 && IsPhrase(context, first, after));
    }

    private static bool IsPhrase(BlockAnalysisContext context, int first, int last)
    {
        var tokens = context.Block.Tokens;
        if (tokens[last].End - tokens[first].Start > LongestPhrase) return false;
        Span<char> phrase = stackalloc char[LongestPhrase];
        var length = 0;
        for (var i = first; i <= last; i++)
        {
            var text = context.Block.GetText(tokens[i]);
            if (tokens[i].IsSpace) text = phrase[..length].EndsWith(" ") ? "" : " ";
            text.CopyTo(phrase[length..]);
            length += text.Length;
        }
        return context.Language.Usage.IsRightClash(phrase[..length]);
    }
}
