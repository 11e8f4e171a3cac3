using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a curly mark that opens where a quotation ends, or the reverse.</summary>
public sealed class ReversedQuotationMarkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2004",
        Name = "reversed-quotation-mark",
        Title = "A curly mark that points the wrong way",
        MessageFormat = "{0} {1} a quotation here; {2} belongs in its place.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.WrongDirection));
}
