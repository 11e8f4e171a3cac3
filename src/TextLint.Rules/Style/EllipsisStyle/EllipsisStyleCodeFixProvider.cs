using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Types the ellipsis as the house does.</summary>
public sealed class EllipsisStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [EllipsisStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
