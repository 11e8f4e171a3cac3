using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Style;

/// <summary>Writes the number as a word.</summary>
public sealed class FigureAtSentenceStartCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [FigureAtSentenceStartAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
