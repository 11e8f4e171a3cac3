namespace TextLint.Spelling.Suggestions;

/// <summary>The best hits so far, at most so many, each with its letters as they would be offered. Made once for a thread.</summary>
internal sealed class HitList
{
    /// <summary>So many are kept to be ranked.</summary>
    internal const int Capacity = 40;

    // What one more class of frequency is worth: an eighth of a decade is 0.29 nats, and a little less than theory says does better.
    private const int UnitsPerFrequencyClass = 8;

    private const int SlotLength = SlipGrid.MaxLength + 2;

    private readonly Hit[] _hits = new Hit[Capacity];
    private readonly char[] _letters = new char[Capacity * SlotLength];
    private readonly int[] _order = new int[Capacity];

    /// <summary>Number of hits.</summary>
    public int Count { get; private set; }

    /// <summary>A hit.</summary>
    public ref Hit this[int index] => ref _hits[index];

    /// <summary>Only what scores less is let in.</summary>
    public int Worst { get; private set; } = SlipGrid.Infinite;

    /// <summary>What a frequency takes off the cost of slips.</summary>
    public static int Bonus(int frequencyClass) => frequencyClass * UnitsPerFrequencyClass;

    /// <summary>Begins anew.</summary>
    public void Clear() => (Count, Worst) = (0, SlipGrid.Infinite);

    /// <summary>The letters of a hit, in the dictionary's letter case.</summary>
    public Span<char> Letters(int index) => _letters.AsSpan(_hits[index].Slot * SlotLength, _hits[index].Length);

    /// <summary>Takes a hit in, and puts the worst out where there are too many.</summary>
    /// <param name="word">Its letters; not longer than 65.</param>
    /// <param name="cost">What its slips cost.</param>
    /// <param name="frequencyClass">Its class of frequency.</param>
    /// <param name="kind">Where it is from.</param>
    public void Add(ReadOnlySpan<char> word, int cost, int frequencyClass, HitKind kind)
    {
        var score = cost - Bonus(frequencyClass);
        if (score >= Worst || word.Length > SlotLength) return;
        if (IndexOf(word) is var known and >= 0)
        {
            if (kind == HitKind.OwnWord) _hits[known].Kind = kind;
            return;
        }
        var at = Count == Capacity ? IndexOfWorst() : Count++;
        _hits[at] = new Hit { Slot = at, Length = word.Length, Cost = cost, Zipf = WordFrequency.ToZipf(frequencyClass), Score = score, Kind = kind };
        word.CopyTo(_letters.AsSpan(at * SlotLength));
        if (Count == Capacity) Worst = _hits[IndexOfWorst()].Score;
    }

    /// <summary>True where the slips to some hit cost less.</summary>
    public bool HasCheaper(int cost)
    {
        for (var i = 0; i < Count; i++)
            if (_hits[i].Cost < cost) return true;
        return false;
    }

    /// <summary>Leaves out what is not preferred, unless that is all there is. One's own words are.</summary>
    public void KeepPreferred(WordPredicate prefers)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
            if (IsPreferred(i, prefers)) (_hits[kept], _hits[i], kept) = (_hits[i], _hits[kept], kept + 1);
        if (kept > 0) Count = kept;
    }

    private bool IsPreferred(int index, WordPredicate prefers)
    {
        if (_hits[index].Kind == HitKind.OwnWord) return true;
        var letters = Letters(index);
        var space = letters.IndexOf(' ');
        return space < 0 ? prefers(letters) : prefers(letters[..space]) && prefers(letters[(space + 1)..]);
    }

    /// <summary>The places of the hits, best rank first.</summary>
    public ReadOnlySpan<int> InOrder()
    {
        for (var i = 0; i < Count; i++)
        {
            var at = i;
            for (; at > 0 && IsBefore(i, _order[at - 1]); at--) _order[at] = _order[at - 1];
            _order[at] = i;
        }
        return _order.AsSpan(0, Count);
    }

    private bool IsBefore(int first, int second)
    {
        var difference = _hits[first].Rank - _hits[second].Rank;
        return difference > 0 || (difference == 0 && Letters(first).SequenceCompareTo(Letters(second)) < 0);
    }

    private int IndexOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Count; i++)
            if (Letters(i).SequenceEqual(word)) return i;
        return -1;
    }

    private int IndexOfWorst()
    {
        var worst = 0;
        for (var i = 1; i < Count; i++)
            if (_hits[i].Score > _hits[worst].Score) worst = i;
        return worst;
    }
}
