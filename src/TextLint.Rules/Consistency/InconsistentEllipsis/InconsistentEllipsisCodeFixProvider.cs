using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Consistency;

/// <summary>Types the ellipses in one way.</summary>
public sealed class InconsistentEllipsisCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentEllipsisAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        FormFixes.Register(context, EllipsisForms.Find(context.Model) is { } conflict ? [conflict] : [], EllipsisForms.Rewrite, FixApplicability.Safe);
}
