using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports marks that stand for another quotation mark: single for double, accents, primes.</summary>
public sealed class MistypedQuotationMarkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2010",
        Name = "mistyped-quotation-mark",
        Title = "Another mark in the place of a quotation mark",
        MessageFormat = "{0} stands here for {1}.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.Mistyped));
}
