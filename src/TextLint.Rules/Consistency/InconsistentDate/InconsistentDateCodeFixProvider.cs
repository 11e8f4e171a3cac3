using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the dates in one way.</summary>
public sealed class InconsistentDateCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentDateAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, DateForms.Find(context.Model), DateForms.Writer(context.Model));
}
