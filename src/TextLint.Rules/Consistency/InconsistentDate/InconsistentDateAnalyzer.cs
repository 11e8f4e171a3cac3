using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports dates in words that differ in the order of day and month, in ordinals or in short forms of the month.</summary>
public sealed class InconsistentDateAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6031.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6031",
        Name = "inconsistent-date",
        Title = "Dates written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): dates are written in two ways.",
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
        foreach (var conflict in DateForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
