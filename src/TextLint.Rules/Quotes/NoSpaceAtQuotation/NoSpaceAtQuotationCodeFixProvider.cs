using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Puts a space there.</summary>
public sealed class NoSpaceAtQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NoSpaceAtQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
