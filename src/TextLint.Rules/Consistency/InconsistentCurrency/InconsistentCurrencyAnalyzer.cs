using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Reports amounts of one currency with a sign in one place and a word, a code or another sign elsewhere, and millions or billions in two forms.</summary>
public sealed class InconsistentCurrencyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL6034.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL6034",
        Name = "inconsistent-currency",
        Title = "Amounts of a currency written in two ways",
        MessageFormat = "\"{0}\" here, \"{1}\" elsewhere ({2}): amounts of money are written in two ways.",
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
        foreach (var conflict in CurrencyForms.Find(context.Model)) FormReport.Add(context, Descriptor, conflict);
    }
}
