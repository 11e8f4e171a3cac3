using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Puts the word that another introduction of the acronym has in this place.</summary>
public sealed class MismatchedLongFormCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MismatchedLongFormAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var suggestion)) return;
        context.RegisterCodeFix($"Replace with \"{suggestion}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, suggestion));
    }
}
