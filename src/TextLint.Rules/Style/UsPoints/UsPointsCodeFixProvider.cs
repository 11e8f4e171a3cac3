using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes.</summary>
public sealed class UsPointsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UsPointsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
