using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Spells the words as one country does.</summary>
public sealed class MixedSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MixedSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        VariantForms.RegisterFixes(context, RegionalForms.Find(context.Model) is { } conflict ? [conflict] : [], VariantKind.Spelling);
}
