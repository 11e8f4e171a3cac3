using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Reports a mark with the next word written to it.</summary>
public sealed class MissingSpaceAfterPunctuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1015.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1015",
        Name = "missing-space-after-punctuation",
        Title = "No space behind a punctuation mark",
        MessageFormat = "A space is missing between \"{0}\" and \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsGrouped = true,
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
            var isBracket = tokens[i].Kind == SyntaxKind.CloseBracket;
            if ((!isBracket && !SpacedMark.IsMark(tokens[i].Kind)) || tokens[i + 1].Kind != SyntaxKind.Word) continue;
            var evidence = new MissingSpaceEvidence(context.Block, context.Language, i);
            if (isBracket ? evidence.IsMissingAtBracket() : evidence.IsMissing())
                context.Report(Descriptor, tokens[i].Span, context.Block.GetString(tokens[i].Span), context.Block.GetString(tokens[i + 1].Span));
        }
    }
}
