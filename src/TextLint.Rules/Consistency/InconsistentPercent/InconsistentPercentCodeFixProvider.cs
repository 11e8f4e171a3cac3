using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the percentages in one way.</summary>
public sealed class InconsistentPercentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentPercentAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, PercentForms.Find(context.Model), PercentForms.Writer(context.Model));
}
