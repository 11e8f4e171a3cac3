using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>The mark that opens goes to the start of the sentence or behind the words that lead in.</summary>
public sealed class UnopenedQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnopenedQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
