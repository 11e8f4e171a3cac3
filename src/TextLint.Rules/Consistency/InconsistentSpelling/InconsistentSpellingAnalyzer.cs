using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports a word that the article spells in two ways, both of them right.</summary>
public sealed class InconsistentSpellingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6002",
        Name = "inconsistent-spelling",
        Title = "Word spelled in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): both are right, and one article should choose.",
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
        foreach (var conflict in SpellingForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
