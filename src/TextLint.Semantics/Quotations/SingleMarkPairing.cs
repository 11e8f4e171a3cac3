using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// Decides which of a block's single marks open and close quotations and which are apostrophes, after the double ones are decided. A pair never crosses
/// the end of a double quotation. What stays unpaired is unsure: it may be a letter left out.
/// </summary>
internal readonly ref struct SingleMarkPairing
{
    // In tokens, spaces included.
    private const int LongestTitle = 20;

    private readonly BlockSyntax _block;
    private readonly Span<MarkReading> _marks;

    /// <summary>For each mark, the next one in the same double quotation; -1 where that ends.</summary>
    private readonly int[] _next;

    /// <summary>For each mark, how surely a mark closes a single quotation behind it before another is opened: 0, 1 where it may be an apostrophe, 2 where it is none.</summary>
    private readonly byte[] _closerAhead;

    private SingleMarkPairing(BlockSyntax block, Span<MarkReading> marks)
    {
        _block = block;
        _marks = marks;
        (_next, _closerAhead) = (new int[marks.Length], new byte[marks.Length]);
    }

    /// <summary>Decides all single marks of a block in place.</summary>
    public static void Pair(BlockSyntax block, Span<MarkReading> marks)
    {
        if (!HasSingle(marks)) return;
        var pairing = new SingleMarkPairing(block, marks);
        for (var i = marks.Length - 1; i >= 0; i--) pairing.LookAhead(i);
        pairing.PairAll();
    }

    private static bool HasSingle(Span<MarkReading> marks)
    {
        foreach (ref readonly var mark in marks)
            if (mark.Form == QuotationForm.SingleMarks) return true;
        return false;
    }

    private void LookAhead(int i)
    {
        ref var mark = ref _marks[i];
        _next[i] = NextBeside(i + 1);
        if (_next[i] >= 0) _closerAhead[i] = StrengthFrom(_next[i]);
        if (mark.Form == QuotationForm.SingleMarks) mark.Role = IsCertainApostrophe(i) ? QuotationMarkRole.Apostrophe : QuotationMarkRole.Unsure;
    }

    private byte StrengthFrom(int i)
    {
        if (_marks[i].Role == QuotationMarkRole.Apostrophe) return _closerAhead[i];
        return CanOpen(_marks[i]) ? (byte)0 : Math.Max(CloserStrength(i), _closerAhead[i]);
    }

    /// <summary>The first single mark from <paramref name="i"/> on, whole double quotations passed over.</summary>
    private int NextBeside(int i)
    {
        if (i >= _marks.Length) return -1;
        ref readonly var mark = ref _marks[i];
        if (mark.Form == QuotationForm.SingleMarks) return i;
        if (mark.Role == QuotationMarkRole.Opener && mark.Partner >= 0) return _next[mark.Partner];
        return mark.Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer ? -1 : _next[i];
    }

    private void PairAll()
    {
        var open = new Stack<(int Mark, int Depth)>();
        var depth = 0;
        for (var i = 0; i < _marks.Length; i++)
        {
            ref var mark = ref _marks[i];
            if (mark.Form != QuotationForm.SingleMarks)
            {
                if (mark.Partner < 0) continue;
                depth += mark.Role == QuotationMarkRole.Opener ? 1 : -1;
                // A single quotation ends with the double one around it.
                while (open.Count > 0 && open.Peek().Depth > depth) open.Pop();
                continue;
            }
            if (mark.Role == QuotationMarkRole.Apostrophe) continue;
            mark.Depth = depth + open.Count;
            var isOpen = open.Count > 0 && open.Peek().Depth == depth;
            if (isOpen && CloserStrength(i) > 0 && !IsApostropheBeforeCloser(open.Peek().Mark, i)) Close(open.Pop().Mark, i);
            else if (CanOpen(mark) && !(mark.Kind == SyntaxKind.RightSingleQuote && (isOpen || _closerAhead[i] < 2))) open.Push((Open(i), depth));
            else if (mark.Lean is MarkLean.Closing or MarkLean.Inner or MarkLean.Opening) MarkApostrophe(ref mark);
        }
    }

    private int Open(int i)
    {
        ref var mark = ref _marks[i];
        mark.Role = QuotationMarkRole.Opener;
        if (mark.Kind == SyntaxKind.RightSingleQuote) mark.Faults |= QuotationMarkFaults.WrongDirection;
        if (mark.IsSpaceAfter) mark.Faults |= QuotationMarkFaults.SpaceInside;
        return i;
    }

    private void Close(int opener, int i)
    {
        ref var mark = ref _marks[i];
        (mark.Role, mark.Partner, mark.Depth, _marks[opener].Partner) = (QuotationMarkRole.Closer, opener, _marks[opener].Depth, i);
        if (mark.IsOpenShaped && _marks[opener].Kind != SyntaxKind.LowSingleQuote) mark.Faults |= QuotationMarkFaults.WrongDirection;
        if (mark.IsSpaceBefore && mark.Token != _marks[opener].End) mark.Faults |= QuotationMarkFaults.SpaceInside;
    }

    private static void MarkApostrophe(ref MarkReading mark)
    {
        if (mark.Left == SyntaxKind.Number && mark.Lean == MarkLean.Closing) mark.Role = QuotationMarkRole.Prime;
        else if (mark.Lean == MarkLean.Closing && mark.IsBehindStop) mark.Role = QuotationMarkRole.Closer;
        else if (mark.Left is SyntaxKind.Word or SyntaxKind.Abbreviation || mark.Kind == SyntaxKind.RightSingleQuote) mark.Role = QuotationMarkRole.Apostrophe;
        if (mark.Role == QuotationMarkRole.Apostrophe && mark.IsOpenShaped) mark.Faults |= QuotationMarkFaults.WrongDirection;
    }

    private static bool CanOpen(in MarkReading mark) => mark.Lean == MarkLean.Opening || (mark.IsOpenShaped && mark.Lean != MarkLean.Closing && mark.Kind != SyntaxKind.RightSingleQuote);

    /// <summary>2 behind a stop, where no apostrophe stands; 1 behind a word; 0 where nothing closes.</summary>
    private byte CloserStrength(int i)
    {
        ref readonly var mark = ref _marks[i];
        if (mark.Kind == SyntaxKind.LowSingleQuote || mark.Lean == MarkLean.Opening) return 0;
        if (mark.Lean == MarkLean.Isolated) return (byte)(mark.IsSpaceBefore ? 1 : 2);
        return (byte)(mark.Left is SyntaxKind.Word or SyntaxKind.Abbreviation or SyntaxKind.Number && mark.Kind != SyntaxKind.LeftSingleQuote ? 1 : 2);
    }

    /// <summary>The boys' of 'the boys' house,' he said: what ends in s, or drops its g, and a mark behind it closes.</summary>
    private bool IsApostropheBeforeCloser(int opener, int i)
    {
        ref readonly var mark = ref _marks[i];
        if (CloserStrength(i) != 1 || mark.Left != SyntaxKind.Word) return false;
        // A whole sentence ends in a stop; so far behind its opening mark, a plural without one does not end it.
        if (_closerAhead[i] == 0 && mark.Token - _marks[opener].Token < LongestTitle) return false;
        return MayEndInApostrophe(_block.GetText(_block.Tokens[mark.Token - 1]));
    }

    /// <summary>A possessive of a plural, or a participle that drops its g.</summary>
    public static bool MayEndInApostrophe(ReadOnlySpan<char> word) => word[^1] is 's' or 'S' or 'x' or 'z' || word.EndsWith("in", StringComparison.Ordinal);

    /// <summary>'90s, 'em, rock 'n' roll, 1990's, and whatever has letters on both sides.</summary>
    private bool IsCertainApostrophe(int i)
    {
        ref readonly var mark = ref _marks[i];
        var tokens = _block.Tokens;
        if (mark.Kind == SyntaxKind.LowSingleQuote) return false;
        if (mark.Lean == MarkLean.Inner) return mark.Left is SyntaxKind.Word or SyntaxKind.Number or SyntaxKind.Abbreviation or SyntaxKind.CloseBracket;
        if (mark.End >= tokens.Length) return false;
        var after = tokens[mark.End];
        var isElision = mark.Lean == MarkLean.Opening && (IsDecade(after) || (after.Kind == SyntaxKind.Word && SpellingVocabulary.IsElision(_block.GetText(after))));
        if (isElision) return mark.Kind != SyntaxKind.LeftSingleQuote || _closerAhead[i] < 2;
        return mark.Lean == MarkLean.Closing && IsShortAnd(mark.Token - 1);
    }

    /// <summary>The n of rock 'n' roll.</summary>
    private bool IsShortAnd(int token) =>
        token > 0 && _block.Tokens[token].Length == 1 && _block.Text[_block.Tokens[token].Start] is 'n' or 'N' && _block.Tokens[token - 1].Kind is SyntaxKind.SingleQuote or SyntaxKind.LeftSingleQuote or SyntaxKind.RightSingleQuote;

    /// <summary>Two digits of a year, or of a decade.</summary>
    private bool IsDecade(SyntaxToken token)
    {
        if (token.Kind != SyntaxKind.Number) return false;
        var text = _block.GetText(token);
        return text.Length is 2 or 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && (text.Length == 2 || text[2] is 's' or 'S');
    }
}
