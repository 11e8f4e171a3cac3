using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports percentages with a sign in one place and a word in another, or with two words.</summary>
public sealed class InconsistentPercentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6033.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6033",
        Name = "inconsistent-percent",
        Title = "Percentages written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): percentages are written in two ways.",
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
        foreach (var conflict in PercentForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
