using TextLint.Analysis;
using TextLint.Rules.Quotes;

namespace TextLint.Rules.Style;

/// <summary>Lets the stop and the marks change places.</summary>
public sealed class QuotePunctuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [QuotePunctuationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => MisplacedStops.RegisterFix(context);
}
