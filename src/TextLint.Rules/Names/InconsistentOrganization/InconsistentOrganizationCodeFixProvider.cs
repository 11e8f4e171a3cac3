using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Writes the name in the same way everywhere.</summary>
public sealed class InconsistentOrganizationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentOrganizationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FormFixes.Register(context, OrganizationForms.Find(context.Model));
}
