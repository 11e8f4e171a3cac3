using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes a plain space.</summary>
public sealed class OddSpaceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [OddSpaceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Write plain spaces",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, " ")));
}
