using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Takes the space out.</summary>
public sealed class SpaceBeforePunctuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SpaceBeforePunctuationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Remove the space",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, "")));
}
