using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes.</summary>
public sealed class WorkTitleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WorkTitleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
