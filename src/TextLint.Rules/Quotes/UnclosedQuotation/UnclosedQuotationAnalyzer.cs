using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Reports … in one sentence.</summary>
public sealed class UnclosedQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2001",
        Name = "unclosed-quotation",
        Title = "The fault in a few words",
        MessageFormat = "What is wrong with \"{0}\", and what may be done.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        foreach (var token in context.Block.Tokens)
            if (token.IsWord && context.Block.GetText(token) is "fault")
                context.Report(Descriptor, token.Span, context.Block.GetString(token.Span));
    }
}
