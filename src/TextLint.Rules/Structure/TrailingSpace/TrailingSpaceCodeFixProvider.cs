using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Deletes the white space.</summary>
public sealed class TrailingSpaceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [TrailingSpaceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Delete white space at ends of lines",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, "")));
}
