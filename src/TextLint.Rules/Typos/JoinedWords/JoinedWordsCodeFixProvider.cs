using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Puts the space between the two words.</summary>
public sealed class JoinedWordsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [JoinedWordsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(JoinedWordsAnalyzer.SuggestionProperty, out var words)) return;
        context.RegisterCodeFix($"Change to \"{words}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, words));
    }
}
