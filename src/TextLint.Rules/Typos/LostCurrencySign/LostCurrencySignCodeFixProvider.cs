using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Typos;

/// <summary>Writes the sign.</summary>
public sealed class LostCurrencySignCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LostCurrencySignAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
