using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>The hashes of the beginnings of a word, and how far it goes on like some stem.</summary>
internal readonly ref struct WordPrefixes
{
    private readonly ReadOnlySpan<ulong> _hashes;

    private WordPrefixes(ReadOnlySpan<ulong> hashes, int reach)
    {
        _hashes = hashes;
        Reach = reach;
    }

    /// <summary>Number of characters the buffer for a word must hold.</summary>
    public const int BufferLength = AffixSearch.MaxLength + 1;

    /// <summary>No stem begins with more than so many characters of the word.</summary>
    public int Reach { get; }

    /// <summary>The hash of the first characters, not finished.</summary>
    public ulong this[int length] => _hashes[length];

    /// <summary>Reads a word.</summary>
    /// <param name="word">At most <see cref="AffixSearch.MaxLength"/> units.</param>
    /// <param name="filter">The beginnings of stems.</param>
    /// <param name="hashes">A buffer of <see cref="BufferLength"/>.</param>
    public static WordPrefixes Create(ReadOnlySpan<char> word, PrefixFilter filter, Span<ulong> hashes)
    {
        hashes[0] = WordHash.Start;
        return Extend(word, new WordPrefixes(hashes, 0), filter, hashes, from: 0);
    }

    /// <summary>Reads a word that begins with <paramref name="known"/> characters of another.</summary>
    public static WordPrefixes CreateFrom(ReadOnlySpan<char> word, WordPrefixes other, int known, PrefixFilter filter, Span<ulong> hashes)
    {
        other._hashes[..(known + 1)].CopyTo(hashes);
        return Extend(word, new WordPrefixes(hashes, Math.Min(known, other.Reach)), filter, hashes, known);
    }

    /// <summary>The first stem that is written like the beginning of this word, or <see cref="StemTable.None"/>.</summary>
    /// <param name="stems">The stems.</param>
    /// <param name="beginning">The beginning, or the whole word.</param>
    public int FindStem(StemTable stems, ReadOnlySpan<char> beginning) =>
        beginning.Length <= Reach ? stems.Find(_hashes[beginning.Length], beginning) : StemTable.None;

    /// <summary>The beginning of this word.</summary>
    public WordPrefixes Take(int length) => new(_hashes[..(length + 1)], Math.Min(length, Reach));

    private static WordPrefixes Extend(ReadOnlySpan<char> word, WordPrefixes known, PrefixFilter filter, Span<ulong> hashes, int from)
    {
        var (reach, hash) = (known.Reach, hashes[from]);
        for (var i = from; i < word.Length; i++)
        {
            hashes[i + 1] = hash = WordHash.Step(hash, word[i]);
            if (reach == i && filter.MayBegin(hash)) reach = i + 1;
        }
        return new WordPrefixes(hashes[..(word.Length + 1)], reach);
    }
}
