using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a word that stands with a hyphen in one place and as one word in another.</summary>
public sealed class InconsistentHyphenAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6003",
        Name = "inconsistent-hyphen",
        Title = "Word with and without a hyphen",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): one article should choose.",
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
        foreach (var conflict in HyphenForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
