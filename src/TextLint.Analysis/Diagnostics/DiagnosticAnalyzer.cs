using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>A rule. Stateless and alone: it knows no other rule, and everything it needs comes through the contexts.</summary>
public abstract class DiagnosticAnalyzer
{
    /// <summary>What it may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers its actions. Called once; must not look at any text.</summary>
    public abstract void Initialize(AnalysisContext context);
}
