using System.Buffers;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Writes an acronym in another form. The stop of "U.S." at the end of a sentence is also the sentence's: one stop is left, and never two.</summary>
internal static class AcronymWriting
{
    private static readonly SearchValues<char> s_closers = SearchValues.Create("\"'\u201D\u2019)]");

    /// <summary>What is replaced in the block's prose, and by what.</summary>
    public static (TextSpan Span, string Text) Write(BlockSyntax block, AcronymUse use, string form)
    {
        var span = use.Span;
        if (form[^1] == '.' && span.End < block.Text.Length && block.Text[span.End] == '.') span = new TextSpan(span.Start, span.Length + 1);
        else if (form[^1] != '.' && use.Form[^1] == '.' && EndsSentence(block, span.End)) form += ".";
        return (span, form);
    }

    /// <summary>True where nothing but closing marks stands between a place and the end of its sentence.</summary>
    private static bool EndsSentence(BlockSyntax block, int end)
    {
        var (low, high) = (0, block.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Sentences[middle].Span.End < end) low = middle + 1;
            else high = middle;
        }
        return low < block.Sentences.Length && block.Text[end..block.Sentences[low].Span.End].IndexOfAnyExcept(s_closers) < 0;
    }
}
