using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports American spelling in an article that is British elsewhere, and the reverse.</summary>
public sealed class MixedSpellingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6001",
        Name = "mixed-spelling",
        Title = "American and British spelling in one article",
        MessageFormat = "One article, two countries: \"{0}\" here, \"{1}\" and the like elsewhere ({2}).",
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
        if (RegionalForms.Find(context.Model) is { } conflict) FormReport.Add(context, Descriptor, conflict);
    }
}
