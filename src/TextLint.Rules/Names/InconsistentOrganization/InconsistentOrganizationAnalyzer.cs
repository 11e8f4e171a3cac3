using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a name that stands in two forms which differ by a spelling, a short form, a hyphen or a space.</summary>
public sealed class InconsistentOrganizationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3012.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3012",
        Name = "inconsistent-organization",
        Title = "Name of a body or place written in two forms",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}).",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var conflict in OrganizationForms.Find(context.Model)) FormReport.AddName(context, Descriptor, conflict);
    }
}
