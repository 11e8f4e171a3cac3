using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Leaves one blank line between blocks and none around the article.</summary>
public sealed class ExtraBlankLinesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ExtraBlankLinesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Leave one blank line between paragraphs",
        FixApplicability.Safe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, Kept(context.Text, span))));

    /// <summary>The first line break of the run, so that the file keeps its own kind of line break.</summary>
    private static string Kept(SourceText text, TextSpan span)
    {
        var isEdge = text.AsSpan(new TextSpan(0, span.Start)).IsWhiteSpace() || text.AsSpan(TextSpan.FromBounds(span.End, text.Length)).IsWhiteSpace();
        if (isEdge) return "";
        var blank = text.AsSpan(span);
        var at = blank.IndexOfAny('\r', '\n');
        return blank[at] == '\r' && at + 1 < blank.Length && blank[at + 1] == '\n' ? "\r\n" : blank[at].ToString();
    }
}
