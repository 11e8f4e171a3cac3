using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Takes the space out of the word.</summary>
public sealed class SplitWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SplitWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(SplitWordAnalyzer.SuggestionProperty, out var word)) return;
        context.RegisterCodeFix($"Change to \"{word}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, word));
    }
}
