using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Reports a name that a headline, a subhead, a caption or the text of an image spells otherwise than the article does.</summary>
public sealed class HeadlineNameMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3008.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3008",
        Name = "headline-name-mismatch",
        Title = "Name spelled otherwise in headline or caption than in the article",
        MessageFormat = "\"{0}\" here, \"{1}\" in the article ({2}): is it one name?",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var (conflict, points) in OutsideClashes.Find(context.Model))
            FormReport.AddName(context, Descriptor, conflict, points > 1 ? null : DiagnosticSeverity.Hint);
    }
}
