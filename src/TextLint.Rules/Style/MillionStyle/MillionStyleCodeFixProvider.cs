using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Style;

/// <summary>Writes the million in the house's form.</summary>
public sealed class MillionStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MillionStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
