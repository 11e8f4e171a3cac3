using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Changes double marks to single ones and single ones to double, those of quotations inside too.</summary>
internal static class MarkSwap
{
    /// <summary>Registers the fix for the marks of a finding within one block.</summary>
    public static void Register(CodeFixContext context)
    {
        var block = context.Document.IndexOf(context.Diagnostic.Span.Start);
        var changes = new List<TextChange>();
        foreach (var mark in context.Model.Facts[block].Quotations.Marks)
            if (context.Diagnostic.Span.Contains(context.Document.ToSource(block, mark.Span)) && Change(context.Model, block, mark) is { } change) changes.Add(change);
        context.RegisterCodeFix("Change the quotation marks", FixApplicability.Safe, changes);
    }

    /// <summary>The edits that give the marks within a span of a block's prose the other kind.</summary>
    public static IEnumerable<TextChange> In(SemanticModel model, int block, TextSpan prose)
    {
        foreach (var mark in model.Facts[block].Quotations.Marks)
            if (prose.Contains(mark.Span) && Change(model, block, mark) is { } change) yield return change;
    }

    /// <summary>
    /// True where the block, with the marks of a span swapped, would be read as it is read now: an apostrophe beside a single mark may look like one that closes.
    /// </summary>
    public static bool ReadsBack(SemanticModel model, int block, TextSpan prose)
    {
        var syntax = model.Document.Blocks[block];
        var (text, marks) = (syntax.Text.ToArray(), model.Facts[block].Quotations.Marks);
        foreach (var mark in marks)
            if (prose.Contains(mark.Span) && IsSwapped(mark) && Other(text[mark.Span.Start]) is { } other) text[mark.Span.Start] = other;
        var root = SyntaxTree.Parse(new string(text), ParseOptions.Default).Root;
        if (root.Blocks.Length != 1 || root.Blocks[0].Text.Length != text.Length) return false;
        var read = BlockQuotations.Read(root.Blocks[0], model.Language).Marks;
        if (read.Length != marks.Length) return false;
        for (var i = 0; i < marks.Length; i++)
            if (read[i].Span != marks[i].Span || read[i].Role != marks[i].Role || read[i].Partner != marks[i].Partner || read[i].Depth != marks[i].Depth) return false;
        return true;
    }

    private static TextChange? Change(SemanticModel model, int block, QuotationMark mark) =>
        IsSwapped(mark) && Other(model.Document.Blocks[block].Text[mark.Span.Start]) is { } other ? new TextChange(model.Document.ToSource(block, mark.Span), other.ToString()) : null;

    private static bool IsSwapped(QuotationMark mark) => mark.Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer;

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
