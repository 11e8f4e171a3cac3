using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Deletes the furniture with the blank lines that part it from the article.</summary>
public sealed class ResidueCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ResidueAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix("Delete this block", FixApplicability.Unsafe, new TextChange(WithBlankLines(context.Text, context.Diagnostic.Span), ""));

    private static TextSpan WithBlankLines(SourceText text, TextSpan span)
    {
        var after = text.AsSpan(TextSpan.FromBounds(span.End, text.Length));
        var before = text.AsSpan(new TextSpan(0, span.Start));
        // At the head the article starts where the furniture ends; at the tail the last line of the article keeps its line break.
        if (before.IsWhiteSpace()) return TextSpan.FromBounds(span.Start, span.End + (after.Length - after.TrimStart().Length));
        if (!after.IsWhiteSpace()) return span;
        return PageFurniture.BehindLastLine(text, span.Start, text.Length) ?? span;
    }
}
