using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a compound that stands as one word in one place and as two in another.</summary>
public sealed class InconsistentCompoundAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6004",
        Name = "inconsistent-compound",
        Title = "Compound written as one word and as two",
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
        foreach (var conflict in VariantForms.Find(context.Model, VariantKind.Compound)) FormReport.Add(context, Descriptor, conflict);
    }
}
