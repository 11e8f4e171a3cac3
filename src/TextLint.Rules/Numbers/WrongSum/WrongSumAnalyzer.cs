using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Numbers;

/// <summary>Reports parts that do not make the whole, and a change that its percentage does not fit.</summary>
public sealed class WrongSumAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL5006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5006",
        Name = "wrong-sum",
        Title = "Figures that do not add up",
        MessageFormat = "{0} by the figures beside it, not {1}.",
        Category = "Numbers",
        DefaultSeverity = DiagnosticSeverity.Hint,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        for (var block = 0; block < context.Model.Facts.Length; block++)
            foreach (var fault in context.Model.Facts[block].SumFaults)
                context.Report(Descriptor, context.Model.Document.ToSource(block, fault.Span), fault.Computed, fault.Stated);
    }
}
