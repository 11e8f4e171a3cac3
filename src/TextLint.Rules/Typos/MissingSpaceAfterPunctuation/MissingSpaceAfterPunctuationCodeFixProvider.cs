using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Puts the space there.</summary>
public sealed class MissingSpaceAfterPunctuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MissingSpaceAfterPunctuationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Insert a space",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(new TextSpan(span.End, 0), " ")));
}
