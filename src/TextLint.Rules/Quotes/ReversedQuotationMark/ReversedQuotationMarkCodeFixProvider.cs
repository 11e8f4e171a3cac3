using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Turns the mark round.</summary>
public sealed class ReversedQuotationMarkCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ReversedQuotationMarkAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
