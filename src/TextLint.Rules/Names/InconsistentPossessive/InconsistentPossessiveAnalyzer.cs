using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a name in s whose possessive is written in two ways.</summary>
public sealed class InconsistentPossessiveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3013.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3013",
        Name = "inconsistent-possessive",
        Title = "Possessive of a name in two forms",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}).",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
        IsEnabledByDefault = false,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var conflict in PossessiveForms.Find(context.Model)) FormReport.AddName(context, Descriptor, conflict);
    }
}
