using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Says what it does to the text.</summary>
public sealed class UnclosedQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnclosedQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix("Delete it", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, ""));
}
