using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Deletes the word with the space before it; a plural ending goes to the acronym.</summary>
public sealed class RedundantAcronymCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RedundantAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        var word = context.Text.ToString(span);
        // "Two ATM machines" are two ATMs.
        context.RegisterCodeFix($"Delete \"{word.Trim()}\"", FixApplicability.Unsafe, new TextChange(span, word[^1] == 's' ? "s" : ""));
    }
}
