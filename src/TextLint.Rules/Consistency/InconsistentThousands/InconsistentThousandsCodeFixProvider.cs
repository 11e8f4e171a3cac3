using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the long numbers in one way.</summary>
public sealed class InconsistentThousandsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentThousandsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, ThousandsForms.Find(context.Model), ThousandsForms.Writer());
}
