namespace TextLint.Spelling.Checking;

/// <summary>
/// What is known of the ends of one word while its parts are looked for: the same end comes up behind many beginnings. It also counts
/// the places that were tried, so that every search ends: by number, not by the clock, so that it ends alike each time.
/// </summary>
internal ref struct CompoundMemo
{
    /// <summary>Number of counts the buffer holds; longer ends are not remembered.</summary>
    public const int MaxLength = 64;

    private readonly ref int _attempts;
    private readonly Span<CompoundCount> _counts;
    private ulong _noWords;
    private ulong _noWholes;

    public CompoundMemo(ReadOnlySpan<char> word, Span<CompoundCount> counts, ref int attempts)
    {
        _attempts = ref attempts;
        _counts = word.Length <= MaxLength ? counts : [];
    }

    /// <summary>False where enough was tried.</summary>
    public bool TryNext() => --_attempts > 0;

    /// <summary>For another text than the word: it counts on, and knows nothing.</summary>
    public CompoundMemo WithoutKnowledge() => new([], [], ref _attempts);

    /// <summary>True where the end of this length is no word.</summary>
    public readonly bool IsKnownNoWord(int length) => Has(_noWords, length);

    public void AddNoWord(int length) => Add(ref _noWords, length);

    /// <summary>True where the end of this length was no compound behind as many words and syllables or fewer.</summary>
    public readonly bool IsKnownWhole(int length, CompoundCount count) =>
        Has(_noWholes, length) && count.Words >= _counts[length - 1].Words && count.Syllables >= _counts[length - 1].Syllables;

    public void AddWhole(int length, CompoundCount count)
    {
        if (_counts.IsEmpty) return;
        Add(ref _noWholes, length);
        _counts[length - 1] = count;
    }

    private readonly bool Has(ulong set, int length) => !_counts.IsEmpty && (set >> (length - 1) & 1) != 0;

    private readonly void Add(ref ulong set, int length)
    {
        if (!_counts.IsEmpty) set |= 1UL << (length - 1);
    }
}
