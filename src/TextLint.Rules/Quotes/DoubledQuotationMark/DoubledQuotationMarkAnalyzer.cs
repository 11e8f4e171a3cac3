using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quotation mark that stands twice.</summary>
public sealed class DoubledQuotationMarkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2009.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2009",
        Name = "doubled-quotation-mark",
        Title = "A quotation mark that stands twice",
        MessageFormat = "The quotation mark stands twice.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.Doubled));
}
