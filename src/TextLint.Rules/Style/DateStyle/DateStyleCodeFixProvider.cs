using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Style;

/// <summary>Writes a date in the house's form.</summary>
public sealed class DateStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DateStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
