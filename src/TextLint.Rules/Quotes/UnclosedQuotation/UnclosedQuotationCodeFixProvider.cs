using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>The mark that closes goes where the speech tag, the sentence or the paragraph shows.</summary>
public sealed class UnclosedQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnclosedQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
