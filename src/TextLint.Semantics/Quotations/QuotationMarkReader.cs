using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the marks of a block, and what stands beside each.</summary>
internal readonly ref struct QuotationMarkReader(BlockSyntax block, QuotationConventions conventions)
{
    private const int LongestRun = 6;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>The marks, in order; null where the block has none.</summary>
    public List<MarkReading>? Read()
    {
        List<MarkReading>? marks = null;
        var isTemplate = false;
        for (var i = 0; i < _tokens.Length; i++)
        {
            // {{ "name" | photo }}: what a site's generator fills in is no prose.
            isTemplate = isTemplate ? !IsTemplateEnd(i) : IsTemplateStart(i);
            if (isTemplate || !IsMark(i)) continue;
            var end = i + 1;
            while (end < _tokens.Length && IsMark(end)) end++;
            // More marks in a row than quotations can begin or end at one place are a pattern, or markup.
            if (end - i <= LongestRun) ReadRun(i, end, marks ??= []);
            i = end - 1;
        }
        return marks;
    }

    private bool IsTemplateStart(int i) => i + 1 < _tokens.Length && IsUnit(i, '{') && (IsUnit(i + 1, '{') || IsUnit(i + 1, '%'));

    private bool IsTemplateEnd(int i) => i > 0 && IsUnit(i, '}') && (IsUnit(i - 1, '}') || IsUnit(i - 1, '%'));

    private bool IsUnit(int i, char unit) => _tokens[i].Length == 1 && block.Text[_tokens[i].Start] == unit;

    /// <summary>True for a token that is a mark, or a part of one.</summary>
    private bool IsMark(int i) => _tokens[i].IsQuotationMarkOrPrime || IsAccentPair(i) || (i > 0 && IsAccentPair(i - 1));

    private bool IsAccentPair(int i) =>
        i + 1 < _tokens.Length && _tokens[i].Kind == SyntaxKind.Accent && _tokens[i + 1].Kind == SyntaxKind.Accent && block.Text[_tokens[i].Start] == block.Text[_tokens[i + 1].Start]
        && !(i + 2 < _tokens.Length && _tokens[i + 2].Kind == SyntaxKind.Accent) && !(i > 0 && _tokens[i - 1].Kind == SyntaxKind.Accent);

    /// <summary>Marks that touch one another lean by what stands around all of them: <c>"'Go,' he said."</c></summary>
    private void ReadRun(int first, int end, List<MarkReading> marks)
    {
        var (left, right) = (Neighbour(first - 1, -1), Neighbour(end, 1));
        if (right is SyntaxKind.FullStop or SyntaxKind.Ellipsis or SyntaxKind.Comma && IsEdge(left) && IsBeforeWord(end)) right = SyntaxKind.Word;
        for (var i = first; i < end; i++)
        {
            var last = IsPair(i, end) ? i + 1 : i;
            marks.Add(Create(i, last, left, right));
            i = last;
        }
    }

    private MarkReading Create(int first, int last, SyntaxKind left, SyntaxKind right)
    {
        var kind = _tokens[first].Kind;
        var isPair = last > first;
        return new MarkReading
        {
            Token = first,
            End = last + 1,
            Span = TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End),
            Kind = kind,
            Form = isPair ? QuotationForm.DoubleMarks : FormOf(kind),
            Left = left,
            Right = right,
            Lean = MarkSide.Lean(left, right),
            // Space between two marks keeps them apart; it is in neither quotation.
            IsSpaceBefore = first > 0 && _tokens[first - 1].IsSpace && !(first > 1 && IsMark(first - 2)),
            IsSpaceAfter = last + 1 < _tokens.Length && _tokens[last + 1].IsSpace && !(last + 2 < _tokens.Length && IsMark(last + 2)),
            IsBetweenWords = first > 1 && _tokens[first - 2].IsWord && last + 1 < _tokens.Length && _tokens[last + 1].Kind == SyntaxKind.Word && !_tokens[last + 1].Has(TokenFlags.Capitalized),
            IsOpenShaped = IsOpenShaped(kind),
            IsCloseShaped = IsCloseShaped(kind),
            Faults = isPair ? QuotationMarkFaults.Mistyped : QuotationMarkFaults.None,
            Partner = -1,
        };
    }

    /// <summary>Two single marks, or two accents, that stand for a double one. Three are markup of some kind, and none is told from the other.</summary>
    private bool IsPair(int i, int end) =>
        i + 1 < end && _tokens[i].Kind == _tokens[i + 1].Kind && _tokens[i].Kind is SyntaxKind.SingleQuote or SyntaxKind.LeftSingleQuote or SyntaxKind.RightSingleQuote or SyntaxKind.Accent
        && !(i + 2 < end && _tokens[i + 2].Kind == _tokens[i].Kind) && !(i > 0 && _tokens[i - 1].Kind == _tokens[i].Kind);

    /// <summary>The kind of the token beside a run of marks; what is not seen is passed over.</summary>
    private SyntaxKind Neighbour(int i, int step)
    {
        while (i >= 0 && i < _tokens.Length && _tokens[i].Kind == SyntaxKind.Invisible) i += step;
        return i >= 0 && i < _tokens.Length ? _tokens[i].Kind : SyntaxKind.None;
    }

    /// <summary>Points with a word written to them: <c>".gov"</c>, <c>"...and so"</c>.</summary>
    private bool IsBeforeWord(int i)
    {
        while (i < _tokens.Length && _tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.Ellipsis or SyntaxKind.Comma) i++;
        return i < _tokens.Length && (_tokens[i].IsWord || _tokens[i].Kind is >= SyntaxKind.Number and <= SyntaxKind.Time);
    }

    private static bool IsEdge(SyntaxKind kind) => kind is SyntaxKind.None or SyntaxKind.WhiteSpace or SyntaxKind.LineBreak or SyntaxKind.OpenBracket;

    private static QuotationForm FormOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LeftGuillemet or SyntaxKind.RightGuillemet => QuotationForm.Guillemets,
        SyntaxKind.LeftSingleGuillemet or SyntaxKind.RightSingleGuillemet => QuotationForm.SingleGuillemets,
        >= SyntaxKind.SingleQuote and <= SyntaxKind.ReversedSingleQuote => QuotationForm.SingleMarks,
        _ => QuotationForm.DoubleMarks,
    };

    private bool IsOpenShaped(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LeftDoubleQuote or SyntaxKind.LeftSingleQuote => !conventions.ClosesWithLeft,
        SyntaxKind.LowDoubleQuote or SyntaxKind.LowSingleQuote or SyntaxKind.ReversedDoubleQuote or SyntaxKind.ReversedSingleQuote => true,
        SyntaxKind.LeftGuillemet or SyntaxKind.LeftSingleGuillemet => !conventions.PointsInward,
        SyntaxKind.RightGuillemet or SyntaxKind.RightSingleGuillemet => conventions.PointsInward && !conventions.HasOneShape,
        _ => false,
    };

    private bool IsCloseShaped(SyntaxKind kind) => kind switch
    {
        SyntaxKind.RightDoubleQuote => !conventions.HasOneShape,
        // The apostrophe: it closes, or it stands for a letter.
        SyntaxKind.RightSingleQuote => !conventions.HasOneShape,
        SyntaxKind.LeftGuillemet or SyntaxKind.LeftSingleGuillemet => conventions.PointsInward,
        SyntaxKind.RightGuillemet or SyntaxKind.RightSingleGuillemet => !conventions.PointsInward,
        _ => false,
    };
}
