using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the compound in one way.</summary>
public sealed class InconsistentCompoundCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentCompoundAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        VariantForms.RegisterFixes(context, VariantForms.Find(context.Model, VariantKind.Compound), VariantKind.Compound);
}
