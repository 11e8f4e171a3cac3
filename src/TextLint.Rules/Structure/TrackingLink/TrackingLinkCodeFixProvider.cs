using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Drops the parameters that track; the address leads where it did.</summary>
public sealed class TrackingLinkCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [TrackingLinkAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Remove the tracking from the address",
        FixApplicability.Unsafe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, TrackingQuery.WithoutTrackers(context.Text.AsSpan(span)))));
}
