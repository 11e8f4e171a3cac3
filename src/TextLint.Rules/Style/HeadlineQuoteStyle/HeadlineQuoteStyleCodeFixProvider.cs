using TextLint.Analysis;
using TextLint.Rules.Quotes;

namespace TextLint.Rules.Style;

/// <summary>Changes the marks, and those of quotations inside.</summary>
public sealed class HeadlineQuoteStyleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeadlineQuoteStyleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => MarkSwap.Register(context);
}
