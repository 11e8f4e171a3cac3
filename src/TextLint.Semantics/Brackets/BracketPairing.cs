using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// Pairs the brackets of a block. How many closing brackets of each shape wait for a partner is counted from the end first, so each bracket is decided
/// when it is met; a soft one closes only what no other would close, and opens only what nothing else opens.
/// </summary>
internal sealed class BracketPairing
{
    private const int Shapes = 3;
    private const int LongestInterval = 16;

    private readonly BlockSyntax _block;
    private readonly List<BracketReading> _brackets;

    /// <summary>For each bracket and shape, the closing ones behind it that nothing behind it opens.</summary>
    private readonly int[] _ahead;

    private readonly int[] _openByShape = new int[Shapes];
    private readonly Stack<int> _open = new();

    /// <summary>By shape, what was open inside a pair when the pair ended.</summary>
    private readonly Stack<int>[] _cut = [new(), new(), new()];
    private readonly List<LoneBracket> _lone = [];

    public BracketPairing(BlockSyntax block, List<BracketReading> brackets)
    {
        (_block, _brackets) = (block, brackets);
        _ahead = new int[(brackets.Count + 1) * Shapes];
        for (var i = brackets.Count - 1; i >= 0; i--) CountAhead(i);
    }

    /// <summary>The brackets without a partner, in order.</summary>
    public ImmutableArray<LoneBracket> Pair()
    {
        for (var i = 0; i < _brackets.Count; i++)
            if (_brackets[i].IsOpener) Open(i);
            else if (_brackets[i].IsSoft) CloseSoft(i);
            else Close(i);
        foreach (var i in _open) Add(LoneBracketKind.Unclosed, i);
        foreach (var i in _cut.SelectMany(c => c)) Add(LoneBracketKind.Unclosed, i);
        return [.. _lone.OrderBy(b => b.Token)];
    }

    private void CountAhead(int i)
    {
        Array.Copy(_ahead, (i + 1) * Shapes, _ahead, i * Shapes, Shapes);
        var bracket = _brackets[i];
        ref var ahead = ref _ahead[(i * Shapes) + bracket.ShapeIndex];
        if (bracket.IsSoft) return;
        if (!bracket.IsOpener) ahead++;
        else if (ahead > 0) ahead--;
    }

    /// <summary>The closing brackets of a shape behind a bracket that wait for a partner.</summary>
    private int AheadOf(int i, int shape) => _ahead[((i + 1) * Shapes) + shape];

    private void Open(int i)
    {
        var shape = _brackets[i].ShapeIndex;
        if (_brackets[i].IsSoft && AheadOf(i, shape) <= _openByShape[shape]) return;
        _open.Push(i);
        _openByShape[shape]++;
    }

    private int Pop()
    {
        var i = _open.Pop();
        _openByShape[_brackets[i].ShapeIndex]--;
        return i;
    }

    private void CloseSoft(int i)
    {
        var shape = _brackets[i].ShapeIndex;
        if (IsTop(shape) ? AheadOf(i, shape) < _openByShape[shape] : IsIntervalEnd(i)) Pop();
    }

    private bool IsTop(int shape) => _open.Count > 0 && _brackets[_open.Peek()].ShapeIndex == shape;

    private void Close(int i)
    {
        var shape = _brackets[i].ShapeIndex;
        if (IsTop(shape) || IsIntervalEnd(i)) Pop();
        else if (_openByShape[shape] > AheadOf(i, shape)) CloseAround(shape);
        else if (_cut[shape].TryPop(out var cut)) Add(LoneBracketKind.Crossed, i, _brackets[cut].Token);
        else if (_open.Count > 0 && AheadOf(i, _brackets[_open.Peek()].ShapeIndex) < _openByShape[_brackets[_open.Peek()].ShapeIndex]) Add(LoneBracketKind.Mismatched, i, _brackets[Pop()].Token);
        else Add(LoneBracketKind.Unopened, i);
    }

    /// <summary>Closes a bracket inside of which others are open.</summary>
    private void CloseAround(int shape)
    {
        while (!IsTop(shape))
        {
            var inner = Pop();
            _cut[_brackets[inner].ShapeIndex].Push(inner);
        }
        Pop();
    }

    /// <summary>True behind two bounds: <c>[0, 1)</c>.</summary>
    private bool IsIntervalEnd(int i)
    {
        if (_open.Count == 0) return false;
        var (opener, closer) = (_brackets[_open.Peek()].Token, _brackets[i].Token);
        if (closer - opener > LongestInterval) return false;
        var bounds = 0;
        for (var at = opener + 1; at < closer; at++)
        {
            var token = _block.Tokens[at];
            if (token.Kind is SyntaxKind.Comma or SyntaxKind.Semicolon) bounds++;
            else if (!(token.IsSpace || token.Kind is SyntaxKind.Number or SyntaxKind.Minus or SyntaxKind.Hyphen or SyntaxKind.Symbol || (token.IsWord && token.Length == 1))) return false;
        }
        return bounds > 0;
    }

    private void Add(LoneBracketKind kind, int i, int other = -1)
    {
        var token = _brackets[i].Token;
        _lone.Add(new LoneBracket(kind, token, _block.Tokens[token].Span, _brackets[i].Shape, other, StartsSentence(token)));
    }

    private bool StartsSentence(int token)
    {
        while (token > 0 && (_block.Tokens[token - 1].IsSpace || _block.Tokens[token - 1].IsQuotationMarkOrPrime || _block.Tokens[token - 1].Kind is SyntaxKind.Bullet or SyntaxKind.Invisible)) token--;
        return token == 0 || _block.Tokens[token - 1].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Ellipsis;
    }
}
