using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Style;

/// <summary>Writes a time in the house's form.</summary>
public sealed class TimeStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [TimeStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
