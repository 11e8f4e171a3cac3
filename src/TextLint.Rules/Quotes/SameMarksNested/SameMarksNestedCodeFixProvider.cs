using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Makes the inner marks single.</summary>
public sealed class SameMarksNestedCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SameMarksNestedAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
