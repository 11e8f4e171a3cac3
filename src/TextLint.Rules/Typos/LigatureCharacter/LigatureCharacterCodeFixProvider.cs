using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the letters.</summary>
public sealed class LigatureCharacterCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LigatureCharacterAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Write separate letters",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, Ligatures.Spell(context.Text.AsSpan(span)))));
}
