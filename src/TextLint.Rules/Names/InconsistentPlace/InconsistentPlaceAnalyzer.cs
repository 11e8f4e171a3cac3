using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a place that the article calls by two of its names without saying so.</summary>
public sealed class InconsistentPlaceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3011.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3011",
        Name = "inconsistent-place",
        Title = "Place called by two names",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): they are one place.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Hint,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var conflict in PlaceForms.Find(context.Model)) FormReport.AddName(context, Descriptor, conflict);
    }
}
