using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Deletes the brackets with the space before them.</summary>
public sealed class UnusedAcronymCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnusedAcronymAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        var start = span.Start;
        while (start > 0 && char.IsWhiteSpace(context.Text[start - 1]) && context.Text[start - 1] is not ('\r' or '\n')) start--;
        var deleted = TextSpan.FromBounds(start, span.End);
        context.RegisterCodeFix($"Delete \"{context.Text.ToString(span)}\"", FixApplicability.Unsafe, new TextChange(deleted, ""));
    }
}
