using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports space between a word and the mark behind it.</summary>
public sealed class SpaceBeforePunctuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1014.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1014",
        Name = "space-before-punctuation",
        Title = "Space before a punctuation mark",
        MessageFormat = "No space goes before \"{0}\".",
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
        var tokens = context.Block.Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != SyntaxKind.WhiteSpace || !SpacedMark.IsMark(tokens[i + 1].Kind) || !SpacedMark.IsWrong(context.Block, i)) continue;
            var mark = context.Block.GetText(tokens[i + 1]);
            if (context.Language.Usage.IsSpaced(mark)) continue;
            context.Report(Descriptor, tokens[i].Span, mark.ToString());
        }
    }
}
