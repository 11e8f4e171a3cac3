using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Reports short titles before names with a stop where the house writes none, and the reverse.</summary>
public sealed class TitleStopAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The stop of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "stop", ["stop", "none"], "Short titles before a name: Mr. and Dr. with a stop, or Mr and Dr without.");

    /// <summary>TL8026.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8026", "title-stop", "Stop of a title not in house style", "House style writes \"{0}\", not \"{1}\".", "title-stop", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var isStopped = context.GetOption(Descriptor, Style) == "stop";
        var block = context.Block;
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is not (SyntaxKind.Word or SyntaxKind.Abbreviation) || !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.AllCaps)) continue;
            var text = block.GetText(token);
            var stem = text[^1] == '.' ? text[..^1] : text;
            if ((text.Length == stem.Length) != isStopped || !context.Language.TextStyles.TakesStop(stem) || !IsTitle(context, i, stem)) continue;
            TextSlot.Report(context, Descriptor, token.Span, isStopped ? stem.ToString() + '.' : stem.ToString());
        }
    }

    /// <summary>A capital follows, and the two are no street, firm or work.</summary>
    private static bool IsTitle(BlockAnalysisContext context, int index, ReadOnlySpan<char> stem)
    {
        var block = context.Block;
        if (TextSlot.WordAfter(block, index) is not (>= 0 and var after) || !(block.Tokens[after].Has(TokenFlags.Capitalized) || IsCouple(context, after))) return false;
        if (block.Tokens[after].Has(TokenFlags.AllCaps) && block.Tokens[after].Kind == SyntaxKind.Word) return false;
        if (context.Language.TextStyles.NotTitles.LengthAtStart($"{stem} {block.GetText(block.Tokens[after])}") > 0 || CitedMarkup.Contains(block, block.Tokens[index])) return false;
        // "Elm Dr. The": behind a name it may be a part of an address.
        return TextSlot.WordBefore(block, index) is not (>= 0 and var before) || !block.Tokens[before].Has(TokenFlags.Capitalized) || block.Tokens[before].Has(TokenFlags.Initial)
            || context.Language.Vocabulary.IsHonorific(block.GetText(block.Tokens[before])) || context.Language.Vocabulary.IsTitleHead(block.GetText(block.Tokens[before]));
    }

    /// <summary>The "and" of "Mr and Mrs Dubrovin".</summary>
    private static bool IsCouple(BlockAnalysisContext context, int after) =>
        context.Language.Vocabulary.IsConjunction(context.Block.GetText(context.Block.Tokens[after]))
            && TextSlot.WordAfter(context.Block, after) is >= 0 and var other && context.Language.Vocabulary.IsHonorific(context.Block.GetText(context.Block.Tokens[other]));
}
