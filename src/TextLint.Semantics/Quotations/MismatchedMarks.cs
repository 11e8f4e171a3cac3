using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Pairs a double mark that found no partner with the single mark that stands for one: <c>‘Have it your way”</c>. Looks no further than the next double mark or the end of a quotation around it, and passes over quotations that are whole, so that no two cross.</summary>
internal static class MismatchedMarks
{
    /// <summary>Pairs what is left over in a block, in place.</summary>
    public static void Pair(BlockSyntax block, Span<MarkReading> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Form != QuotationForm.DoubleMarks || marks[i].Partner >= 0) continue;
            if (marks[i].Role == QuotationMarkRole.Opener) TryJoin(marks, i, FindCloser(block, marks, i));
            else if (marks[i].Role == QuotationMarkRole.Closer) TryJoin(marks, FindOpener(marks, i), i);
        }
    }

    private static void TryJoin(Span<MarkReading> marks, int opener, int closer)
    {
        if (opener < 0 || closer < 0) return;
        foreach (var i in (ReadOnlySpan<int>)[opener, closer])
            if (marks[i].Form == QuotationForm.SingleMarks) (marks[i].Form, marks[i].Faults) = (QuotationForm.DoubleMarks, QuotationMarkFaults.Mistyped);
        (marks[opener].Partner, marks[opener].Role, marks[closer].Partner, marks[closer].Role) = (closer, QuotationMarkRole.Opener, opener, QuotationMarkRole.Closer);
        marks[closer].Depth = marks[opener].Depth;
    }

    private static int FindCloser(BlockSyntax block, Span<MarkReading> marks, int opener)
    {
        for (var i = opener + 1; i < marks.Length && marks[i].Form == QuotationForm.SingleMarks; i = Math.Max(i, marks[i].Partner) + 1)
            // The end of a quotation around the mark: what stands behind it cannot belong to it.
            if (marks[i].Partner >= 0 && marks[i].Partner < opener) return -1;
            else if (marks[i] is { Partner: < 0, Lean: MarkLean.Closing } && (marks[i].IsBehindStop || (marks[opener].Token > 0 && IsNoApostrophe(block, marks[i])))) return i;
        return -1;
    }

    private static int FindOpener(Span<MarkReading> marks, int closer)
    {
        for (var i = closer - 1; i >= 0 && marks[i].Form == QuotationForm.SingleMarks; i = (marks[i].Partner >= 0 ? marks[i].Partner : i) - 1)
            if (marks[i].Partner > closer) return -1;
            else if (marks[i] is { Partner: < 0, Role: QuotationMarkRole.Opener }) return i;
        return -1;
    }

    /// <summary>Behind a word that nobody shortens, and with space or a stop after it. At the start of a paragraph the quotation may run on, so that this does not tell.</summary>
    private static bool IsNoApostrophe(BlockSyntax block, in MarkReading mark)
    {
        if (mark.Left != SyntaxKind.Word || mark.Right is >= SyntaxKind.Hyphen and <= SyntaxKind.Minus) return false;
        var word = block.GetText(block.Tokens[mark.Token - 1]);
        return word.Length > 2 && !SingleMarkPairing.MayEndInApostrophe(word);
    }
}
