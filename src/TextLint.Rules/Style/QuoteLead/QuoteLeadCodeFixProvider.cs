using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes.</summary>
public sealed class QuoteLeadCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [QuoteLeadAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => TextSlotFix.Register(context);
}
