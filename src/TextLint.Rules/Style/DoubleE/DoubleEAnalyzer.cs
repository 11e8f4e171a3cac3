using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Reports reelect and its like with a hyphen where the house writes one word, and the reverse.</summary>
public sealed class DoubleEAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The hyphen of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "closed", ["closed", "hyphen"], "Words in which the e of a prefix meets another: reelect, or re-elect.");

    /// <summary>TL8038.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8038", "double-e", "Double e not in house style", "House style writes \"{0}\", not \"{1}\".", "double-e", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var isClosed = context.GetOption(Descriptor, Style) == "closed";
        var block = context.Block;
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word || token.Length < 6 || token.Has(TokenFlags.AllCaps) || token.Has(TokenFlags.Hyphenated) != isClosed) continue;
            // A capital inside a sentence is that of a campaign or of a headline.
            if (token.Has(TokenFlags.Capitalized) && !token.Has(TokenFlags.Initial)) continue;
            var word = block.GetText(token);
            if ((isClosed ? context.Language.TextStyles.ClosedOf(word) : context.Language.TextStyles.HyphenatedOf(word)) is { } written) TextSlot.Report(context, Descriptor, token.Span, token.Has(TokenFlags.Capitalized) ? TextSlot.Capitalize(written) : written);
        }
    }
}
