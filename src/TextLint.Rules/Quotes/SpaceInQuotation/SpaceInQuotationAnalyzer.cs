using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports space between a quotation mark and the words it encloses.</summary>
public sealed class SpaceInQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2007",
        Name = "space-in-quotation",
        Title = "Space between a quotation mark and the quoted words",
        MessageFormat = "Space stands between the mark and the quoted words.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.SpaceInside));
}
