using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Typos;

/// <summary>Joins the halves.</summary>
public sealed class BrokenHyphenationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BrokenHyphenationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
