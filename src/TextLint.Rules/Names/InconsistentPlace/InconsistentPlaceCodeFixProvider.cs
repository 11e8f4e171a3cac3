using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Calls the place by one name everywhere.</summary>
public sealed class InconsistentPlaceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentPlaceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FormFixes.Register(context, PlaceForms.Find(context.Model));
}
