using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Opens the quotation again in each of its paragraphs.</summary>
public sealed class BrokenRunningQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BrokenRunningQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
