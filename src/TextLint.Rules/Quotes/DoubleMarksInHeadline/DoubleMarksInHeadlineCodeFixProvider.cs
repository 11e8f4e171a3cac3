using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Changes double marks to single ones and single ones to double, those of quotations inside too.</summary>
public sealed class DoubleMarksInHeadlineCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoubleMarksInHeadlineAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => MarkSwap.Register(context);
}
