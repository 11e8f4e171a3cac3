using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports two marks where one is enough.</summary>
public sealed class DoublePunctuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the mark that stays, where it is plain which one.</summary>
    public const string KeptProperty = "kept";

    private const int ShortestOrdinary = 5;

    /// <summary>TL1016.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1016",
        Name = "double-punctuation",
        Title = "Two punctuation marks where one is enough",
        MessageFormat = "\"{0}\" are two marks where one is enough.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var tokens = context.Block.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!SpacedMark.IsMark(tokens[i].Kind) || !WordRow.IsEnd(tokens, i + 1) || !IsDoubled(context, i)) continue;
            // The stop of an abbreviation is part of its token.
            var start = tokens[i - 1].Kind == SyntaxKind.Abbreviation ? tokens[i - 1].End - 1 : tokens[i - 1].Start;
            var span = TextSpan.FromBounds(start, tokens[i].End);
            var properties = ImmutableDictionary<string, string>.Empty;
            if (KeptOf(tokens[i - 1].Kind, tokens[i].Kind) is { } kept) properties = properties.Add(KeptProperty, kept);
            context.Report(Descriptor, span, new DiagnosticReport(null, properties), context.Block.GetString(span));
        }
    }

    private static bool IsDoubled(BlockAnalysisContext context, int second)
    {
        var tokens = context.Block.Tokens;
        var (one, two) = (tokens[second - 1].Kind, tokens[second].Kind);
        if (one == SyntaxKind.Abbreviation) return two == SyntaxKind.FullStop && context.Block.Text[tokens[second - 1].End - 1] == '.';
        if (second < 2 || WordRow.IsInCode(tokens, second)) return false;
        return (one, two) switch
        {
            (SyntaxKind.FullStop, SyntaxKind.FullStop) => (IsText(tokens[second - 2]) && tokens[second - 2].Kind != SyntaxKind.Abbreviation) || IsQuoteAfterText(tokens, second - 2),
            (SyntaxKind.Comma or SyntaxKind.Semicolon, SyntaxKind.Comma or SyntaxKind.FullStop or SyntaxKind.Semicolon or SyntaxKind.Colon) => IsText(tokens[second - 2]),
            (SyntaxKind.Colon, SyntaxKind.Comma or SyntaxKind.FullStop or SyntaxKind.Semicolon) => IsText(tokens[second - 2]),
            (SyntaxKind.FullStop, SyntaxKind.Comma or SyntaxKind.Semicolon or SyntaxKind.Colon) => IsOrdinary(context, tokens[second - 2]),
            (SyntaxKind.ExclamationMark or SyntaxKind.QuestionMark, SyntaxKind.FullStop) => IsOrdinary(context, tokens[second - 2]),
            _ => false,
        };
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsWord || token.Kind is SyntaxKind.CloseBracket or SyntaxKind.Percent or SyntaxKind.Number or SyntaxKind.Money or SyntaxKind.Date or SyntaxKind.Time or SyntaxKind.Measure;

    private static bool IsQuoteAfterText(ImmutableArray<SyntaxToken> tokens, int index) => index > 0 && tokens[index].IsQuotationMark && tokens[index - 1].IsWord;

    /// <summary>A word in lower case that is no abbreviation: behind one a comma may stand, and names such as <c>Yahoo!</c> keep their marks.</summary>
    private static bool IsOrdinary(BlockAnalysisContext context, SyntaxToken token)
    {
        if (token.Kind != SyntaxKind.Word || token.Length < ShortestOrdinary || token.Has(TokenFlags.Capitalized)) return false;
        var word = context.Block.GetText(token);
        var stem = word[^1] == 's' ? word[..^1] : word;
        return !context.Language.Usage.IsAbbreviation(word) && !context.Language.Usage.IsAbbreviation(stem) && context.Language.Speller.Check(word);
    }

    private static string? KeptOf(SyntaxKind one, SyntaxKind two) => (one, two) switch
    {
        (SyntaxKind.Abbreviation or SyntaxKind.FullStop, SyntaxKind.FullStop) => ".",
        (SyntaxKind.Comma, SyntaxKind.Comma) => ",",
        (SyntaxKind.Comma, SyntaxKind.FullStop) => ".",
        (SyntaxKind.Semicolon, SyntaxKind.Semicolon) => ";",
        _ => null,
    };
}
