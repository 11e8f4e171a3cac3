using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Writes the possessive in the same way everywhere.</summary>
public sealed class InconsistentPossessiveCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentPossessiveAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FormFixes.Register(context, PossessiveForms.Find(context.Model));
}
