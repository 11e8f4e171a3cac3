using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Acronyms;

/// <summary>Puts the acronym that was probably meant.</summary>
public sealed class MisspelledAcronymCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisspelledAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
