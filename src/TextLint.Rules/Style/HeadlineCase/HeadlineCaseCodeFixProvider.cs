using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes.</summary>
public sealed class HeadlineCaseCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeadlineCaseAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
