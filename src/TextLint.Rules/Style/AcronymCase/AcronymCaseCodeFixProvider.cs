using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes.</summary>
public sealed class AcronymCaseCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AcronymCaseAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
