using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports ellipses that are typed in several ways.</summary>
public sealed class InconsistentEllipsisAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6007",
        Name = "inconsistent-ellipsis",
        Title = "Ellipses typed in two ways",
        MessageFormat = "The ellipsis \"{0}\" here is \"{1}\" elsewhere ({2}).",
        Category = "Consistency",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.Consistency,
        // Who spoke typed no points.
        InQuotations = QuotationTreatment.Checked,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (EllipsisForms.Find(context.Model) is { } conflict) FormReport.Add(context, Descriptor, conflict);
    }
}
