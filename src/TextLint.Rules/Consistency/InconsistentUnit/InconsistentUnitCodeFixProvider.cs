using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the unit in one way.</summary>
public sealed class InconsistentUnitCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentUnitAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, UnitForms.Find(context.Model), UnitForms.Writer(context.Model));
}
