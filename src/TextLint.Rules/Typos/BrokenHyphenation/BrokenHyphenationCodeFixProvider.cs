using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Joins the halves.</summary>
public sealed class BrokenHyphenationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BrokenHyphenationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(BrokenHyphenationAnalyzer.SuggestionProperty, out var word)) return;
        context.RegisterCodeFix($"Change to \"{word}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, word));
    }
}
