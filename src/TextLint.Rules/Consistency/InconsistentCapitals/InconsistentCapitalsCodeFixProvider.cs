using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Writes the term in one way.</summary>
public sealed class InconsistentCapitalsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentCapitalsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        VariantForms.RegisterFixes(context, VariantForms.Find(context.Model, VariantKind.Capital), VariantKind.Capital);
}
