using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a term that has a capital in one place and none in another.</summary>
public sealed class InconsistentCapitalsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6005",
        Name = "inconsistent-capitals",
        Title = "Term with and without a capital",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): one article should choose.",
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
        foreach (var conflict in VariantForms.Find(context.Model, VariantKind.Capital)) FormReport.Add(context, Descriptor, conflict);
    }
}
