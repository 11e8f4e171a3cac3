using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quotation over paragraphs of which one does not open it again.</summary>
public sealed class BrokenRunningQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2003",
        Name = "broken-running-quotation",
        Title = "A quotation that runs on without opening again",
        MessageFormat = "The quotation runs on over this break: either it closes before it, or the new paragraph opens it again.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.NotReopened));
}
