using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Deletes the line and the blank lines after it.</summary>
public sealed class StrayPageLineCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [StrayPageLineAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var document = context.Document;
        var line = document.GetFullSpan(document.IndexOf(context.Diagnostic.Span.Start));
        // In HTML the element stays: its end may stand in the text after the block.
        var span = document.Format == TextFormat.Html ? context.Diagnostic.Span : line.End == context.Text.Length ? WithBlankLinesBefore(context.Text, line) : line;
        context.RegisterCodeFix("Delete this line", FixApplicability.Unsafe, new TextChange(span, ""));
    }

    /// <summary>The last line of what stands before keeps its line break.</summary>
    private static TextSpan WithBlankLinesBefore(SourceText text, TextSpan line)
    {
        var before = text.AsSpan(new TextSpan(0, line.Start)).TrimEnd().Length;
        return before == 0 ? line : TextSpan.FromBounds(text.GetLineFromPosition(before).SpanIncludingLineBreak.End, line.End);
    }
}
