using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Puts the mark that the other end asks for.</summary>
public sealed class MistypedQuotationMarkCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MistypedQuotationMarkAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
