using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Typos;

/// <summary>Puts the word that is meant.</summary>
public sealed class ConfusedWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ConfusedWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
