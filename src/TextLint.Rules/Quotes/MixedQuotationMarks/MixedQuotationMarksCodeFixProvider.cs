using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Gives the fewer marks the kind of the others.</summary>
public sealed class MixedQuotationMarksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MixedQuotationMarksAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!Enum.TryParse<QuotationMarkStyle>(properties.GetValueOrDefault(MixedQuotationMarksAnalyzer.StyleProperty), out var style)
            || !Enum.TryParse<QuotationMarkScope>(properties.GetValueOrDefault(MixedQuotationMarksAnalyzer.ScopeProperty), out var scope)) return;
        var isOfQuotations = scope == QuotationMarkScope.Quotations;
        var title = $"Make all {(isOfQuotations ? "quotation marks" : "apostrophes")} {(style == QuotationMarkStyle.Curly ? "curly" : "straight")}";
        // What only an editor is shown, only an editor changes.
        context.RegisterCodeFix(title, isOfQuotations ? FixApplicability.Safe : FixApplicability.Unsafe, QuotationMarkConversion.Create(context.Model, style, scope).Changes);
    }
}
