using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Changes double marks to single ones and single ones to double, those of quotations inside too.</summary>
public sealed class DoubleMarksInHeadlineCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoubleMarksInHeadlineAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var (document, span) = (context.Document, context.Diagnostic.Span);
        var block = document.IndexOf(span.Start);
        var changes = new List<TextChange>();
        foreach (var mark in context.Model.Facts[block].Quotations.Marks)
        {
            if (mark.Role is not (QuotationMarkRole.Opener or QuotationMarkRole.Closer)) continue;
            var place = document.ToSource(block, mark.Span);
            if (span.Contains(place) && Other(document.Blocks[block].Text[mark.Span.Start]) is { } other) changes.Add(new TextChange(place, other.ToString()));
        }
        context.RegisterCodeFix("Change the quotation marks", FixApplicability.Safe, changes);
    }

    private static char? Other(char mark) => mark switch
    {
        '"' => '\'',
        '\'' => '"',
        '\u201C' => '\u2018',
        '\u201D' => '\u2019',
        '\u201E' => '\u201A',
        '\u2018' => '\u201C',
        '\u2019' => '\u201D',
        '\u201A' => '\u201E',
        _ => null,
    };
}
