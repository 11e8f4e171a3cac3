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
        var span = document.Format == TextFormat.Html ? context.Diagnostic.Span : line.End == context.Text.Length ? PageFurniture.BehindLastLine(context.Text, line.Start, line.End) ?? line : line;
        context.RegisterCodeFix("Delete this line", FixApplicability.Unsafe, new TextChange(span, ""));
    }
}
