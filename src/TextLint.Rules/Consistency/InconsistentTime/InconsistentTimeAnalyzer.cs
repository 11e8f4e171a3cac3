using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports times that differ in the mark between hour and minute or in how the half of the day is written.</summary>
public sealed class InconsistentTimeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6032.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6032",
        Name = "inconsistent-time",
        Title = "Times of day written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): times are written in two ways.",
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
        foreach (var conflict in TimeForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
