using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>Where a rule says what it wants to see.</summary>
public abstract class AnalysisContext
{
    /// <summary>
    /// Calls <paramref name="action"/> for each block of the <paramref name="kinds"/>; for every block with prose where none is given.
    /// What it reports may depend on the block, its context and the options alone: it is kept as long as the block is.
    /// </summary>
    public abstract void RegisterBlockAction(Action<BlockAnalysisContext> action, params ReadOnlySpan<SyntaxKind> kinds);

    /// <summary>Calls <paramref name="action"/> once for the article, after every block was read. It runs at every keystroke: read facts, not text.</summary>
    public abstract void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action);
}
