using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports decades in two forms: the 1990s and the nineties.</summary>
public sealed class InconsistentDecadeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6037.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6037",
        Name = "inconsistent-decade",
        Title = "Decades written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): decades are written in two ways.",
        Category = "Consistency",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.Consistency,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var conflict in DecadeForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
