using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Puts the word that is meant.</summary>
public sealed class ConfusedWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ConfusedWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(ConfusedWordAnalyzer.SuggestionProperty, out var word)) return;
        context.RegisterCodeFix($"Change to \"{word}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, word));
    }
}
