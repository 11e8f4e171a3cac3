using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Spells the name as the article does.</summary>
public sealed class HeadlineNameMismatchCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeadlineNameMismatchAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FormFixes.Register(context, OutsideClashes.Find(context.Model).Select(c => c.Conflict));
}
