using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a unit that is spelled out in one place and short in another, and short forms with and without a space.</summary>
public sealed class InconsistentUnitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6035.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6035",
        Name = "inconsistent-unit",
        Title = "Unit of measure written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): the unit is written in two ways.",
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
        foreach (var conflict in UnitForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
