using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the character in plain text; in HTML and Markdown takes the one escape too many away.</summary>
public sealed class LeftoverEntityCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LeftoverEntityAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Write the characters",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, CharacterReference.WriteOut(context.Text.ToString(span)))));
}
