using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Lets the stop and the marks change places.</summary>
public sealed class MisplacedStopCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisplacedStopAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => MisplacedStops.RegisterFix(context);
}
