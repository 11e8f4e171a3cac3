using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Style;

/// <summary>Writes a range in the house's form.</summary>
public sealed class RangeStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RangeStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
