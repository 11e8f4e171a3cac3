using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// Decides which of a block's double marks (and guillemets) open and close, and pairs them. Single marks have no say here: they are too often apostrophes.
/// A mark is decided by its shape, by what stands beside it, by what is open and by the next mark; each is looked at once.
/// </summary>
internal ref struct DoubleMarkPairing
{
    // Guillemets in curly marks in guillemets: nobody goes further.
    private const int Deepest = 4;

    private readonly QuotationConventions _conventions;
    private readonly Span<MarkReading> _all;
    private readonly List<int> _marks = [];
    private readonly Stack<int> _open = new();

    private DoubleMarkPairing(QuotationConventions conventions, Span<MarkReading> marks)
    {
        _conventions = conventions;
        _all = marks;
        for (var i = 0; i < marks.Length; i++)
            if (marks[i].Form != QuotationForm.SingleMarks && marks[i].Kind != SyntaxKind.Prime) _marks.Add(i);
            else if (marks[i].Kind == SyntaxKind.Prime && IsQuotePrime(marks, i)) _marks.Add(i);
    }

    /// <summary>Decides all double marks of a block in place.</summary>
    public static void Pair(QuotationConventions conventions, Span<MarkReading> marks)
    {
        var pairing = new DoubleMarkPairing(conventions, marks);
        for (var at = 0; at < pairing._marks.Count; at++) at = pairing.Read(at);
    }

    /// <summary>A prime that ends what a curly mark began: <c>“1″</c>, as converters leave it.</summary>
    private static bool IsQuotePrime(Span<MarkReading> marks, int i) =>
        i > 0 && marks[i].Lean == MarkLean.Closing && marks[i - 1].Form == QuotationForm.DoubleMarks && !marks[i - 1].LooksClosing;

    /// <summary>Decides a mark, and a second that only repeats it. Returns the place of the last one decided.</summary>
    private int Read(int at)
    {
        ref var mark = ref _all[_marks[at]];
        if (mark.Form == QuotationForm.DoubleMarks && mark.Faults.HasFlag(QuotationMarkFaults.Mistyped) && !IsPairOfSingles(at))
        {
            mark.Faults &= ~QuotationMarkFaults.Mistyped;
            return at;
        }
        if (IsInch(at))
        {
            mark.Role = QuotationMarkRole.Prime;
            return at;
        }
        var closes = Closes(at);
        if (closes is null) return at;
        if (closes.Value) Close(_marks[at]);
        else Open(_marks[at]);
        if (!IsRepeated(at, closes.Value)) return at;
        ref var other = ref _all[_marks[at + 1]];
        mark.Faults |= QuotationMarkFaults.Doubled;
        (other.Role, other.Faults) = (QuotationMarkRole.Surplus, QuotationMarkFaults.Doubled);
        return at + 1;
    }

    /// <summary>True where the mark closes, false where it opens; null where it does neither.</summary>
    private bool? Closes(int at)
    {
        ref readonly var mark = ref _all[_marks[at]];
        var isOpen = IsOpen(mark.Form);
        // A low mark opens, and what it opened is closed by either high one.
        if (mark.Kind is SyntaxKind.LowDoubleQuote) return false;
        if (isOpen && mark.Form == QuotationForm.DoubleMarks && IsLow() && mark.Kind != SyntaxKind.DoubleQuote) return mark.Lean != MarkLean.Opening || mark.Kind == SyntaxKind.RightDoubleQuote;
        if (mark.Form is QuotationForm.Guillemets or QuotationForm.SingleGuillemets) return ClosesGuillemet(mark, isOpen);
        return mark.Lean switch
        {
            MarkLean.Opening => isOpen && (mark.IsCloseShaped ? !IsNestedOpener(at) : IsMisplacedCloser(at)),
            MarkLean.Closing => !(mark.IsOpenShaped && !isOpen && NextLooksClosing(at)) && !(IsMisplacedOpener(at) && !isOpen),
            MarkLean.Isolated when !mark.IsOpenShaped && !mark.IsCloseShaped && !isOpen && !NextLooksClosing(at) => null,
            _ when mark.IsOpenShaped => isOpen && !NextLooksClosing(at),
            _ when mark.IsCloseShaped => isOpen || !NextLooksClosing(at),
            _ => isOpen,
        };
    }

    private readonly bool ClosesGuillemet(in MarkReading mark, bool isOpen)
    {
        if (_conventions.HasOneShape || (!mark.IsOpenShaped && !mark.IsCloseShaped)) return mark.Lean == MarkLean.Closing || (mark.Lean != MarkLean.Opening && isOpen);
        // In France the marks are spaced, in Switzerland and Germany they point either way.
        if (_conventions.SpacesGuillemets || mark.Lean is MarkLean.Isolated or MarkLean.Inner) return mark.IsCloseShaped;
        return mark.Lean == MarkLean.Closing;
    }

    /// <summary>A closing shape before a word, while a quotation is open: an inner quotation begins where two close after it.</summary>
    private readonly bool IsNestedOpener(int at) => NextLooksClosing(at) && NextLooksClosing(at + 1);

    /// <summary>A mark between two words of one sentence, with the space before it instead of behind: the ship "Wilma "left. What follows does not close it.</summary>
    private readonly bool IsMisplacedCloser(int at)
    {
        ref readonly var mark = ref _all[_marks[at]];
        return mark is { IsSpaceBefore: true, IsSpaceAfter: false, IsBetweenWords: true } && !NextLooksClosing(at);
    }

    /// <summary>A straight mark at the end of a word where nothing is open, with another one like it behind: <c>she said," Go away."</c></summary>
    private readonly bool IsMisplacedOpener(int at)
    {
        ref readonly var mark = ref _all[_marks[at]];
        return mark is { IsSpaceAfter: true, IsOpenShaped: false, IsCloseShaped: false } && mark.Left is SyntaxKind.Comma or SyntaxKind.Colon or SyntaxKind.Word && NextLooksClosing(at);
    }

    private readonly bool NextLooksClosing(int at) => at + 1 < _marks.Count && _all[_marks[at + 1]].LooksClosing;

    private readonly bool IsOpen(QuotationForm form) => FindOpen(form) >= 0;

    /// <summary>How many quotations of other forms stand over the last open one of a form; -1 where none is near.</summary>
    private readonly int FindOpen(QuotationForm form)
    {
        var over = 0;
        foreach (var index in _open)
        {
            if (_all[index].Form == form) return over;
            if (++over == Deepest) break;
        }
        return -1;
    }

    private readonly bool IsLow() => _open.Count > 0 && _all[_open.Peek()].Kind == SyntaxKind.LowDoubleQuote;

    /// <summary>Inches: a straight mark behind a figure, unless a quotation is open that no other mark would close.</summary>
    private readonly bool IsInch(int at)
    {
        ref readonly var mark = ref _all[_marks[at]];
        if (mark.Kind == SyntaxKind.Prime) return !IsOpen(QuotationForm.DoubleMarks) || NextLooksClosing(at);
        if (mark.Kind != SyntaxKind.DoubleQuote || mark.Lean is not (MarkLean.Closing or MarkLean.Inner) || mark.Left != SyntaxKind.Number) return false;
        return !IsOpen(QuotationForm.DoubleMarks) || NextLooksClosing(at);
    }

    /// <summary>Two single marks stand for a double one only where the other end has a double one, or two single ones too.</summary>
    private readonly bool IsPairOfSingles(int at)
    {
        ref readonly var mark = ref _all[_marks[at]];
        if (mark.Lean is MarkLean.Isolated or MarkLean.Inner) return false;
        return mark.Lean == MarkLean.Closing ? IsOpen(QuotationForm.DoubleMarks) : NextLooksClosing(at);
    }

    /// <summary>The same mark once more right behind. Two that close may close two quotations.</summary>
    private readonly bool IsRepeated(int at, bool closes)
    {
        if (at + 1 >= _marks.Count) return false;
        ref readonly var mark = ref _all[_marks[at]];
        ref readonly var next = ref _all[_marks[at + 1]];
        if (next.Token != mark.End || next.Kind != mark.Kind || next.Form != QuotationForm.DoubleMarks || mark.Lean is MarkLean.Isolated or MarkLean.Inner || mark.Lean != next.Lean) return false;
        return closes ? !IsOpen(QuotationForm.DoubleMarks) : !(NextLooksClosing(at + 1) && NextLooksClosing(at + 2));
    }

    private void Open(int index)
    {
        ref var mark = ref _all[index];
        (mark.Role, mark.Depth) = (QuotationMarkRole.Opener, _open.Count);
        if (mark.IsCloseShaped && mark.Form == QuotationForm.DoubleMarks) mark.Faults |= QuotationMarkFaults.WrongDirection;
        if (mark.IsSpaceAfter && !_conventions.SpacesGuillemets) mark.Faults |= QuotationMarkFaults.SpaceInside;
        else if (mark.Lean == MarkLean.Inner) mark.Faults |= QuotationMarkFaults.NoSpaceOutside;
        _open.Push(index);
    }

    private void Close(int index)
    {
        ref var mark = ref _all[index];
        mark.Role = QuotationMarkRole.Closer;
        if (mark.IsOpenShaped && mark.Form == QuotationForm.DoubleMarks && !IsLow()) mark.Faults |= QuotationMarkFaults.WrongDirection;
        if (mark.Kind == SyntaxKind.Prime) mark.Faults |= QuotationMarkFaults.Mistyped;
        var over = FindOpen(mark.Form);
        if (over < 0) return;
        for (; over > 0; over--) _open.Pop();
        var partner = _open.Pop();
        (mark.Partner, mark.Depth, _all[partner].Partner) = (partner, _open.Count, index);
        if (mark.IsSpaceBefore && !_conventions.SpacesGuillemets && mark.Token != _all[partner].End) mark.Faults |= QuotationMarkFaults.SpaceInside;
        else if (mark.Lean == MarkLean.Inner) mark.Faults |= QuotationMarkFaults.NoSpaceOutside;
    }
}
