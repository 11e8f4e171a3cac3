using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quotation that is opened and never closed.</summary>
public sealed class UnclosedQuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2001",
        Name = "unclosed-quotation",
        Title = "A quotation that nothing closes",
        MessageFormat = "Nothing closes the quotation that begins here.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(c => FaultReport.Report(c, Descriptor, QuotationFaultKind.Unclosed));
}
