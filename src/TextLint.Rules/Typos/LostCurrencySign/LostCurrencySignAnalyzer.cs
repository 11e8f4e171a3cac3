using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports a currency's name before its figure: a program wrote it for a sign that it could not.</summary>
public sealed class LostCurrencySignAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1038.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1038",
        Name = "lost-currency-sign",
        Title = "Word in the place of a currency's sign",
        MessageFormat = "\"{0}\" was \"{1}\" before it was copied.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var (block, tokens) = (context.Block, context.Block.Tokens);
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Word || tokens[i].Has(TokenFlags.Capitalized) || !tokens[i + 1].IsSpace || tokens[i + 2].Kind is not (SyntaxKind.Number or SyntaxKind.Measure)) continue;
            if (context.Language.Residue.GetCurrencySign(block.GetText(tokens[i])) is not { } sign || !IsSum(block, i)) continue;
            var span = TextSpan.FromBounds(tokens[i].Start, tokens[i + 2].End);
            var sum = sign + block.GetText(tokens[i + 2]).ToString();
            context.Report(Descriptor, span, new DiagnosticReport(null, ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, sum)), block.GetString(span), sum);
        }
    }

    /// <summary>A figure with letters or a point in it is a sum; two pounds 12 ounces is a weight, and a figure before the word is the sum.</summary>
    private static bool IsSum(BlockSyntax block, int word)
    {
        var tokens = block.Tokens;
        var before = word > 1 && tokens[word - 1].IsSpace ? tokens[word - 2] : default;
        if (before.Kind is SyntaxKind.Number or SyntaxKind.Measure or SyntaxKind.Money) return false;
        var figure = block.GetText(tokens[word + 2]);
        return figure.IndexOfAny('m', 'b', 'n') > 0 || figure.IndexOfAny('.', ',') > 0;
    }
}
