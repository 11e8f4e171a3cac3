using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Takes the space out, or puts it on the other side of the mark.</summary>
public sealed class SpaceInQuotationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SpaceInQuotationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FaultFixes.Register(context);
}
