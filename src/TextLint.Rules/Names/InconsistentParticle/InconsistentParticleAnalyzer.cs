using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a family name whose particle has a capital in one place and none in another.</summary>
public sealed class InconsistentParticleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3010",
        Name = "inconsistent-particle",
        Title = "Particle of a name with and without a capital",
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
        foreach (var conflict in ParticleForms.Find(context.Model)) FormReport.AddName(context, Descriptor, conflict);
    }
}
