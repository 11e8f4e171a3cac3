using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a name that the article writes with its diacritics in one place and without them in another.</summary>
public sealed class InconsistentDiacriticsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3009.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3009",
        Name = "inconsistent-diacritics",
        Title = "Name with and without its accents",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}).",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var conflict in DiacriticForms.Find(context.Model)) FormReport.AddName(context, Descriptor, conflict);
    }
}
