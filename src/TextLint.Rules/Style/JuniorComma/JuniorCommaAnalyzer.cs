using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports the comma before Jr. and Sr. where the house has none, and the reverse.</summary>
public sealed class JuniorCommaAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The comma of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "none", ["none", "comma"], "The comma before Jr. and Sr.");

    /// <summary>TL8037.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8037", "junior-comma", "Comma before Jr. not in house style", "House style writes \"{0}\", not \"{1}\".", "junior-comma", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var hasComma = context.GetOption(Descriptor, Style) == "comma";
        var block = context.Block;
        for (var i = 2; i < block.Tokens.Length; i++)
        {
            if (!IsSuffix(context, i)) continue;
            var isComma = i >= 3 && block.Tokens[i - 2].Kind == SyntaxKind.Comma;
            var name = isComma ? i - 3 : i - 2;
            if (block.Tokens[i - 1].Kind != SyntaxKind.WhiteSpace || isComma == hasComma || block.Tokens[name].Kind != SyntaxKind.Word || !block.Tokens[name].Has(TokenFlags.Capitalized)) continue;
            if (hasComma) TextSlot.Report(context, Descriptor, TextSpan.FromBounds(block.Tokens[name].End, block.Tokens[i].End), ", " + block.GetString(block.Tokens[i].Span), isSafe: false);
            else TextSlot.Report(context, Descriptor, TextSpan.FromBounds(block.Tokens[name].End, EndsPair(context, i) ? block.Tokens[i + 1].End : block.Tokens[i].End), " " + block.GetString(block.Tokens[i].Span));
        }
    }

    /// <summary>Jr., Sr; not III, and not a title: "Sr. Agnes".</summary>
    private static bool IsSuffix(BlockAnalysisContext context, int index)
    {
        var token = context.Block.Tokens[index];
        if (!token.IsWord || !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.AllCaps) || !context.Language.Vocabulary.IsSuffix(context.Block.GetText(token))) return false;
        return TextSlot.WordAfter(context.Block, index) is not (>= 0 and var after) || !context.Block.Tokens[after].Has(TokenFlags.Capitalized);
    }

    /// <summary>The second comma of the pair: the verb of the name stands behind it.</summary>
    private static bool EndsPair(BlockAnalysisContext context, int index)
    {
        var block = context.Block;
        if (index + 1 >= block.Tokens.Length || block.Tokens[index + 1].Kind != SyntaxKind.Comma || TextSlot.WordAfter(block, index + 1) is not (>= 0 and var after)) return false;
        var word = block.GetText(block.Tokens[after]);
        var vocabulary = context.Language.Vocabulary;
        return vocabulary.IsSpeech(word) || vocabulary.IsCopula(word) || vocabulary.IsAuxiliary(word) || vocabulary.IsAct(word);
    }
}
