using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports characters that nobody sees and that mean nothing where they stand.</summary>
public sealed class InvisibleCharacterAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1030.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1030",
        Name = "invisible-character",
        Title = "Character that nobody sees",
        MessageFormat = "There is {0} here that nobody sees.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var (block, isRightToLeft) = (context.Block, (bool?)null);
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Invisible || !PastedText.IsVerbatim(block, token.Span)) continue;
            isRightToLeft ??= InvisibleCharacters.HasRightToLeft(block.Text);
            if (isRightToLeft.Value && InvisibleCharacters.IsDirection(block.Text[token.Start])) continue;
            if (InvisibleCharacters.IsJoiner(block.Text, token.Start)) continue;
            context.Report(Descriptor, token.Span, InvisibleCharacters.NameOf(block.Text[token.Start]));
        }
    }
}
