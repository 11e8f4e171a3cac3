using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports whole numbers of one thing that stand in figures in one place and in words in another.</summary>
public sealed class InconsistentNumberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6030.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6030",
        Name = "inconsistent-number",
        Title = "Number in figures here, in words there",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}).",
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
        foreach (var conflict in NumberForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
