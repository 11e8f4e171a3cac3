using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quotation that is written to the word before or behind it.</summary>
public sealed class NoSpaceAtQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2008.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2008",
        Name = "no-space-at-quotation",
        Title = "Space missing beside a quotation",
        MessageFormat = "Space is missing {0} the quotation.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.NoSpaceOutside));
}
