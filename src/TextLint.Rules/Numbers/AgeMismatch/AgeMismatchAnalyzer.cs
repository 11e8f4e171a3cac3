using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Reports an age that the year of birth in the same sentence rules out.</summary>
public sealed class AgeMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL5007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5007",
        Name = "age-mismatch",
        Title = "Age that does not fit the year of birth",
        MessageFormat = "Somebody born in {0} was {1}.",
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
        foreach (var fault in AgeFault.Find(context.Model))
            context.Report(Descriptor, context.Model.Document.ToSource(fault.Block, fault.Span), fault.Born, fault.Expected);
    }
}
