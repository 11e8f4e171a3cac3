using System.Buffers.Binary;

namespace TextLint.Spelling;

/// <summary>Writes the bytes that <see cref="Lexicon"/> reads. The same words give the same bytes, in whatever order they came.</summary>
public sealed class LexiconBuilder
{
    private readonly Dictionary<string, (LexiconFlags Flags, int Frequency)> _words = new(StringComparer.Ordinal);

    /// <summary>Number of different words so far.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a word, or adds to what is known of it.</summary>
    /// <param name="word">A word, or words joined by single spaces; not empty. Letter case does not count.</param>
    /// <param name="flags">What it may be.</param>
    /// <param name="frequency">0 to 15; the greater of two counts.</param>
    public LexiconBuilder Add(string word, LexiconFlags flags, int frequency = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(frequency, 15);
        var folded = string.Create(word.Length, word, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = WordFolding.Fold(from[i]);
        });
        _words.TryGetValue(folded, out var known);
        _words[folded] = (known.Flags | flags, Math.Max(known.Frequency, frequency));
        return this;
    }

    /// <summary>What is known of a word so far.</summary>
    public LexiconFlags Find(string word) => _words.GetValueOrDefault(string.Concat(word.Select(WordFolding.Fold))).Flags;

    /// <summary>The table.</summary>
    public byte[] Build()
    {
        var slots = 16;
        while (slots * 4L < _words.Count * 5L) slots *= 2;
        var (tags, values) = (new uint[slots], new ushort[slots]);
        foreach (var (word, known) in _words.OrderBy(w => w.Key, StringComparer.Ordinal))
            Insert(tags, values, WordFolding.Hash(word), (ushort)((ushort)known.Flags | (known.Frequency << 12)));
        return Write(tags, values);
    }

    private static void Insert(uint[] tags, ushort[] values, ulong hash, ushort value)
    {
        var tag = Lexicon.TagOf(hash);
        var slot = (int)hash & (tags.Length - 1);
        while (tags[slot] != 0 && tags[slot] != tag) slot = (slot + 1) & (tags.Length - 1);
        tags[slot] = tag;
        values[slot] |= value;
    }

    private byte[] Write(uint[] tags, ushort[] values)
    {
        var data = new byte[Lexicon.HeaderLength + (6 * tags.Length)];
        BinaryPrimitives.WriteUInt32LittleEndian(data, Lexicon.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), tags.Length);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(8), _words.Count);
        var tagArea = data.AsSpan(Lexicon.HeaderLength);
        var valueArea = tagArea[(4 * tags.Length)..];
        for (var i = 0; i < tags.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(tagArea[(4 * i)..], tags[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(valueArea[(2 * i)..], values[i]);
        }
        return data;
    }
}
