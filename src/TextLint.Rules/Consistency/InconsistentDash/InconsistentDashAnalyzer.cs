using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports dashes within sentences that are typed in several ways.</summary>
public sealed class InconsistentDashAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6006",
        Name = "inconsistent-dash",
        Title = "Dashes typed in two ways",
        MessageFormat = "The dash \"{0}\" here is \"{1}\" elsewhere ({2}).",
        Category = "Consistency",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Consistency,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (DashForms.Find(context.Model) is { } conflict) FormReport.Add(context, Descriptor, conflict);
    }
}
