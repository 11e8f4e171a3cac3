using System.Numerics;

namespace TextLint.Spelling.Suggestions;

/// <summary>
/// What it costs to have meant one word and typed another, letter by letter of the word that was meant, so that words with the same beginning share
/// the work. Made once for a thread and used again: it grows no further than 64 letters ask.
/// </summary>
internal sealed class SlipGrid
{
    /// <summary>No word longer than this is looked at.</summary>
    internal const int MaxLength = 64;

    /// <summary>A cost that nothing reaches.</summary>
    internal const int Infinite = 1 << 24;

    private const int Stride = MaxLength + 1;

    private readonly int[] _rows = new int[(MaxLength + 1) * Stride];
    private readonly int[] _least = new int[MaxLength + 1];
    private readonly int[] _lows = new int[MaxLength + 1];
    private readonly int[] _highs = new int[MaxLength + 1];
    private readonly char[] _path = new char[MaxLength + 1];
    private readonly byte[] _pathClasses = new byte[MaxLength + 1];
    private readonly char[] _typed = new char[MaxLength];
    private readonly byte[] _classes = new byte[MaxLength];
    private readonly int[] _replaced = new int[LetterClass.Count * Stride];
    private readonly int[] _added = new int[Stride];
    private readonly ulong[] _places = new ulong[LetterClass.Count];
    private readonly ActiveRules _rules = new();
    private SlipCosts _costs = DefaultSlips.Create(DefaultSlips.Qwerty);
    private int _limit;
    private bool _isPlain;

    /// <summary>Number of letters typed.</summary>
    public int Length { get; private set; }

    /// <summary>What was typed, folded.</summary>
    public ReadOnlySpan<char> Typed => _typed.AsSpan(0, Length);

    /// <summary>Begins with a word that was typed.</summary>
    /// <param name="typed">Folded; not longer than <see cref="MaxLength"/>.</param>
    /// <param name="costs">The slips of the language.</param>
    public void Start(ReadOnlySpan<char> typed, SlipCosts costs)
    {
        (_costs, Length, _isPlain) = (costs, typed.Length, true);
        typed.CopyTo(_typed);
        Array.Clear(_places);
        for (var j = 0; j < Length; j++)
        {
            var letterClass = LetterClass.Of(typed[j]);
            _isPlain &= letterClass != LetterClass.Other && typed[j] < 128;
            _classes[j] = (byte)letterClass;
            _places[letterClass] |= 1UL << j;
            _added[j + 1] = costs.Added(j == 0 ? LetterClass.Start : _classes[j - 1], letterClass);
        }
        for (var meant = 0; meant < LetterClass.Count; meant++)
            for (var j = 0; j < Length; j++) _replaced[(meant * Stride) + j + 1] = meant == _classes[j] ? 0 : costs.Replaced(meant, _classes[j]) + (j == 0 ? costs.FirstLetter : 0);
        _rules.Start(typed, costs.Rules);
    }

    /// <summary>Says how much is too much, before the first letter.</summary>
    public void SetLimit(int limit)
    {
        _limit = limit;
        var row = _rows.AsSpan(0, Length + 1);
        row[0] = 0;
        for (var j = 1; j <= Length; j++) row[j] = row[j - 1] + _added[j];
        SetRange(0, row, 0, Length);
    }

    /// <summary>Adds the letter at a depth to the word that may have been meant; what was deeper is forgotten.</summary>
    /// <param name="depth">Number of letters before it.</param>
    /// <param name="letter">Folded.</param>
    /// <returns>No word that begins so costs less.</returns>
    public int Push(int depth, char letter)
    {
        var letterClass = LetterClass.Of(letter);
        (_path[depth], _pathClasses[depth]) = (letter, (byte)letterClass);
        var row = _rows.AsSpan((depth + 1) * Stride, Length + 1);
        row.Fill(Infinite);
        var (low, high) = (_lows[depth], _highs[depth]);
        if (low <= high) PushSingle(depth, letter, letterClass, row);
        if (depth > 0) PushSwapped(depth, letterClass, row);
        PushRules(depth, letterClass, row);
        return SetRange(depth + 1, row, 0, Length);
    }

    /// <summary>What it costs to have meant the letters down to a depth and typed the whole word.</summary>
    public int CostAt(int depth) => _rows[(depth * Stride) + Length];

    /// <summary>The letters down to a depth.</summary>
    public ReadOnlySpan<char> Path(int depth) => _path.AsSpan(0, depth);

    private void PushSingle(int depth, char letter, int letterClass, Span<int> row)
    {
        var before = _rows.AsSpan(depth * Stride, Length + 1);
        var replaced = _replaced.AsSpan(letterClass * Stride, Length + 1);
        var dropped = _costs.Dropped(depth == 0 ? LetterClass.Start : _pathClasses[depth - 1], letterClass);
        var (low, high) = (_lows[depth], Math.Min(_highs[depth], Length));
        for (var j = low; j <= high; j++)
        {
            var cost = before[j];
            if (cost + dropped < row[j]) row[j] = cost + dropped;
            if (j == Length) break;
            row[j + 1] = cost + replaced[j + 1];
        }
        if (!_isPlain || letter > 'z') MendForeign(letter, letterClass, before, row, low, high);
    }

    // Letters of one class that are not the same letter: é for e, or any two letters of another alphabet.
    private void MendForeign(char letter, int letterClass, ReadOnlySpan<int> before, Span<int> row, int low, int high)
    {
        var cost = letterClass == LetterClass.Other ? _costs.Replaced(letterClass, letterClass) : SlipCosts.Diacritic;
        for (var j = low; j <= high && j < Length; j++)
        {
            if (_classes[j] != letterClass || _typed[j] == letter) continue;
            var other = row[j + 1] == before[j] ? Infinite : row[j + 1];
            row[j + 1] = Math.Min(other, before[j] + cost);
        }
    }

    private void PushSwapped(int depth, int letterClass, Span<int> row)
    {
        var last = _pathClasses[depth - 1];
        if (last == letterClass) return;
        var before = _rows.AsSpan((depth - 1) * Stride, Length + 1);
        for (var places = (_places[letterClass] << 1) & _places[last]; places != 0; places &= places - 1)
        {
            var j = BitOperations.TrailingZeroCount(places) + 1;
            row[j] = Math.Min(row[j], before[j - 2] + _costs.Swapped + (depth == 1 ? _costs.FirstLetter : 0));
        }
    }

    private void PushRules(int depth, int letterClass, Span<int> row)
    {
        foreach (var rule in _rules.EndingWith(letterClass))
        {
            if (!rule.Fits(_path, depth)) continue;
            var cost = _rows[((depth + 1 - rule.MeantLength) * Stride) + rule.TypedStart] + rule.Cost;
            if (cost < row[rule.TypedEnd]) row[rule.TypedEnd] = cost;
        }
    }

    // Letters too many cost from left to right; then only the cells that a word can still go through are kept.
    private int SetRange(int depth, Span<int> row, int low, int high)
    {
        var least = Infinite;
        var (first, last) = (Length + 1, -1);
        var cost = Infinite;
        for (var j = low; j <= high; j++)
        {
            cost += _added[j];
            if (row[j] < cost) cost = row[j];
            else row[j] = cost;
            if (cost > _limit) continue;
            if (cost < least) least = cost;
            if (first > j) first = j;
            last = j;
        }
        (_lows[depth], _highs[depth], _least[depth]) = (first, last, least);
        return least;
    }
}
