using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Typos;

/// <summary>Takes the space out of the word.</summary>
public sealed class SplitWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SplitWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
