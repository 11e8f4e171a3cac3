using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports headings that give each word a capital among others that do not, and the reverse.</summary>
public sealed class InconsistentHeadingCaseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6008.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6008",
        Name = "inconsistent-heading-case",
        Title = "Headings capitalized in two ways",
        MessageFormat = "Of the headings of this level, \"{0}\" has other capitals than \"{1}\" ({2}).",
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
        foreach (var conflict in HeadingCases.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
