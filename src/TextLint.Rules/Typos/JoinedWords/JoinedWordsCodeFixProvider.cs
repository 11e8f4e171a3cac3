using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Typos;

/// <summary>Puts the space between the two words.</summary>
public sealed class JoinedWordsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [JoinedWordsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => SuggestionFix.Register(context);
}
