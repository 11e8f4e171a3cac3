using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Removes the stop.</summary>
public sealed class HeadingStopCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeadingStopAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix("Remove the full stop", FixApplicability.Safe, context.Diagnostic.Spans.Select(span => new TextChange(span, "")));
}
