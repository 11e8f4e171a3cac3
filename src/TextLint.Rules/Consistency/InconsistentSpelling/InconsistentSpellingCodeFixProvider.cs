using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Spells the word in one way.</summary>
public sealed class InconsistentSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        VariantForms.RegisterFixes(context, SpellingForms.Find(context.Model), VariantKind.Spelling);
}
