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
    private readonly int[] _lows = new int[MaxLength + 1];
    private readonly int[] _highs = new int[MaxLength + 1];
    private readonly char[] _path = new char[MaxLength + 1];
    private readonly byte[] _pathClasses = new byte[MaxLength + 1];
    private readonly char[] _typed = new char[MaxLength];
    private readonly byte[] _classes = new byte[MaxLength];
    private readonly int[] _replaced = new int[LetterClass.Count * Stride];
    private readonly int[] _added = new int[Stride];
    private readonly int[] _limits = new int[Stride];
    private readonly ulong[] _places = new ulong[LetterClass.Count];
    private readonly ActiveRules _rules = new();
    private SlipCosts _costs = DefaultSlips.Create(DefaultSlips.Qwerty);
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
    public void SetLimits(in SlipLimits limits)
    {
        for (var j = 0; j <= Length; j++) _limits[j] = limits.At(j);
        var row = _rows.AsSpan(0, Length + 1);
        row[0] = 0;
        for (var j = 1; j <= Length; j++) row[j] = row[j - 1] + _added[j];
        Close(0, 0, Length);
    }

    /// <summary>Adds the letter at a depth to the word that may have been meant; what was deeper is forgotten.</summary>
    /// <param name="depth">Number of letters before it.</param>
    /// <param name="letter">Folded.</param>
    /// <returns>No word that begins so costs less.</returns>
    public int Push(int depth, char letter)
    {
        var letterClass = LetterClass.Of(letter);
        (_path[depth], _pathClasses[depth]) = (letter, (byte)letterClass);
        var (low, high) = (_lows[depth], Math.Min(_highs[depth] + 1, Length));
        PushSingle(depth, letterClass, low, high);
        if (!_isPlain || letter > 'z') MendForeign(depth, letter, letterClass, low, high);
        if (depth > 0) PushGroups(depth, letterClass, ref low, ref high);
        return Close(depth + 1, low, high);
    }

    /// <summary>What it costs to have meant the letters down to a depth and typed the whole word.</summary>
    public int CostAt(int depth) => _highs[depth] == Length ? _rows[(depth * Stride) + Length] : Infinite;

    /// <summary>The letters down to a depth.</summary>
    public ReadOnlySpan<char> Path(int depth) => _path.AsSpan(0, depth);

    // Only cells that a word can still go through are looked at: from the first such cell of the row before to one past the last.
    private void PushSingle(int depth, int letterClass, int low, int high)
    {
        if (low > high) return;
        var dropped = _costs.Dropped(depth == 0 ? LetterClass.Start : _pathClasses[depth - 1], letterClass);
        if (high > _highs[depth]) _rows[(depth * Stride) + high] = Infinite;
        var before = _rows.AsSpan((depth * Stride) + low, high - low + 1);
        var row = _rows.AsSpan(((depth + 1) * Stride) + low, high - low + 1);
        var replaced = _replaced.AsSpan((letterClass * Stride) + low, high - low + 1);
        var diagonal = Infinite;
        for (var j = 0; j < row.Length && j < before.Length && j < replaced.Length; j++)
        {
            var cost = before[j];
            row[j] = Math.Min(cost + dropped, diagonal + replaced[j]);
            diagonal = cost;
        }
    }

    // Letters of one class that are not the same letter: é for e, or any two letters of another alphabet.
    private void MendForeign(int depth, char letter, int letterClass, int low, int high)
    {
        var (before, row) = (depth * Stride, (depth + 1) * Stride);
        var cost = letterClass == LetterClass.Other ? _costs.Replaced(letterClass, letterClass) : SlipCosts.Diacritic;
        var dropped = _costs.Dropped(depth == 0 ? LetterClass.Start : _pathClasses[depth - 1], letterClass);
        for (var j = low + 1; j <= high; j++)
            if (_classes[j - 1] == letterClass && _typed[j - 1] != letter) _rows[row + j] = Math.Min(_rows[before + j] + dropped, _rows[before + j - 1] + cost);
    }

    // Neighbours that changed places, and groups of letters that have a rule.
    private void PushGroups(int depth, int letterClass, ref int low, ref int high)
    {
        var last = _pathClasses[depth - 1];
        if (last != letterClass)
        {
            for (var places = (_places[letterClass] << 1) & _places[last]; places != 0; places &= places - 1)
            {
                var j = BitOperations.TrailingZeroCount(places) + 1;
                Lower(depth, depth - 1, j - 2, j, _costs.Swapped + (depth == 1 ? _costs.FirstLetter : 0), ref low, ref high);
            }
        }
        foreach (ref readonly var rule in _rules.EndingWith(last, letterClass))
            if (rule.Fits(_path, depth)) Lower(depth, depth + 1 - rule.MeantLength, rule.TypedStart, rule.TypedEnd, rule.Cost, ref low, ref high);
    }

    private void Lower(int depth, int fromDepth, int from, int to, int cost, ref int low, ref int high)
    {
        if (from < _lows[fromDepth] || from > _highs[fromDepth]) return;
        cost += _rows[(fromDepth * Stride) + from];
        if (cost > _limits[to]) return;
        var row = (depth + 1) * Stride;
        if (low > high) (low, high) = (to, to - 1);
        while (low > to) _rows[row + --low] = Infinite;
        while (high < to) _rows[row + ++high] = Infinite;
        _rows[row + to] = Math.Min(_rows[row + to], cost);
    }

    // Letters too many cost from left to right; then only the cells that a word can still go through are kept.
    private int Close(int depth, int low, int high)
    {
        var (least, first, last, cost) = (Infinite, Length + 1, -1, Infinite);
        var row = _rows.AsSpan(depth * Stride, Length + 1);
        var added = _added.AsSpan(0, row.Length);
        var limits = _limits.AsSpan(0, row.Length);
        for (var j = low; j < row.Length && j < added.Length && j < limits.Length; j++)
        {
            cost += added[j];
            if (j <= high) cost = Math.Min(cost, row[j]);
            else if (cost > limits[j]) break;
            row[j] = cost;
            if (cost > limits[j]) continue;
            least = Math.Min(least, cost);
            if (last < 0) first = j;
            last = j;
        }
        (_lows[depth], _highs[depth]) = (first, last);
        return least;
    }
}
