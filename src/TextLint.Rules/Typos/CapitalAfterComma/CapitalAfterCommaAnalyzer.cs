using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word of grammar with a capital behind a comma: one of the two is wrong.</summary>
public sealed class CapitalAfterCommaAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1018.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1018",
        Name = "capital-after-comma",
        Title = "Capital behind a comma",
        MessageFormat = "\"{0}\" has a capital behind a comma: a full stop or a small letter is meant.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze, SyntaxKind.Paragraph, SyntaxKind.BlockQuote, SyntaxKind.ListItem);

    private static void Analyze(BlockAnalysisContext context)
    {
        var tokens = context.Block.Tokens;
        for (var i = 1; i + 2 < tokens.Length; i++)
            if (tokens[i].Kind == SyntaxKind.Comma && tokens[i + 1].Kind == SyntaxKind.WhiteSpace && IsWrong(context, i, i + 2))
                context.Report(Descriptor, tokens[i + 2].Span, context.Block.GetString(tokens[i + 2].Span));
    }

    private static bool IsWrong(BlockAnalysisContext context, int comma, int word)
    {
        var (block, usage) = (context.Block, context.Language.Usage);
        var (before, token) = (block.Tokens[comma - 1], block.Tokens[word]);
        if (token.Kind != SyntaxKind.Word || !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.AllCaps) || token.Has(TokenFlags.Initial) || !usage.HasNoCapitalInside(block.GetText(token))) return false;
        if (before.Kind != SyntaxKind.Word || before.Has(TokenFlags.Capitalized) || usage.IntroducesThought(block.GetText(before))) return false;
        return WordRow.After(block.Tokens, word) is >= 0 and var after && !block.Tokens[after].Has(TokenFlags.Capitalized);
    }
}
