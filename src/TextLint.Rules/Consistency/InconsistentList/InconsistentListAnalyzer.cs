using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports items of one list that end in another mark or begin in another case than the rest.</summary>
public sealed class InconsistentListAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6010",
        Name = "inconsistent-list",
        Title = "Items of one list in two styles",
        MessageFormat = "The items of this list differ: \"{0}\" here, \"{1}\" and the like elsewhere ({2}).",
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
        foreach (var conflict in ListForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
