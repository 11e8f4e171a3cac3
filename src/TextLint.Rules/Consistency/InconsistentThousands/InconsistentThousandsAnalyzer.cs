using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports long numbers with a comma in one place and none in another.</summary>
public sealed class InconsistentThousandsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6036.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6036",
        Name = "inconsistent-thousands",
        Title = "Thousands with and without a comma",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): thousands are written in two ways.",
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
        foreach (var conflict in ThousandsForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
