using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Deletes one of them.</summary>
public sealed class DoubledQuotationMarkCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoubledQuotationMarkAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
