using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports words with a slash between them where the house has a better way.</summary>
public sealed class SlashedWordsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The slash.</summary>
    public static readonly ChoiceOption Style = new("style", "avoided", ["avoided"], "And/or, he/she and the like.");

    /// <summary>TL8041.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8041", "slashed-words", "Words with a slash between them", "House style avoids the slash in \"{0}\": write it out.", "slash", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var tokens = context.Block.Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.Slash || tokens[i - 1].Kind != SyntaxKind.Word || tokens[i + 1].Kind != SyntaxKind.Word) continue;
            var span = TextSpan.FromBounds(tokens[i - 1].Start, tokens[i + 1].End);
            if (context.Language.TextStyles.IsSlashed(context.Block.Text.Slice(span.Start, span.Length))) context.Report(Descriptor, span, context.Block.GetString(span));
        }
    }
}
