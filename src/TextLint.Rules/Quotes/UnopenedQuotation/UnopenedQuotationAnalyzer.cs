using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a mark that closes a quotation which nothing opens.</summary>
public sealed class UnopenedQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2002",
        Name = "unopened-quotation",
        Title = "A quotation that nothing opens",
        MessageFormat = "Nothing opens the quotation that ends here.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.Unopened));
}
