using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Deletes the brackets of the second introduction with the space before them.</summary>
public sealed class AcronymIntroducedTwiceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AcronymIntroducedTwiceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        var start = span.Start;
        while (start > 0 && char.IsWhiteSpace(context.Text[start - 1]) && context.Text[start - 1] is not ('\r' or '\n')) start--;
        context.RegisterCodeFix($"Delete \"{context.Text.ToString(span)}\"", FixApplicability.Unsafe, new TextChange(TextSpan.FromBounds(start, span.End), ""));
    }
}
