using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quotation in double marks inside a quotation in double marks.</summary>
public sealed class SameMarksNestedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2006",
        Name = "same-marks-nested",
        Title = "A quotation within a quotation with the same marks",
        MessageFormat = "A quotation within a quotation takes the other kind of marks.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.SameMarks));
}
