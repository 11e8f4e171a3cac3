using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Changes the marks of the quotation, and those of quotations inside.</summary>
public sealed class QuotationMarkStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [QuotationMarkStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => OuterQuotations.RegisterFix(context);
}
