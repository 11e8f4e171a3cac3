using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the decades in one way.</summary>
public sealed class InconsistentDecadeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentDecadeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, DecadeForms.Find(context.Model), DecadeForms.Writer(context.Model));
}
