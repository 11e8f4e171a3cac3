using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Leaves one space.</summary>
public sealed class DoubleSpaceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoubleSpaceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Leave one space",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, " ")));
}
