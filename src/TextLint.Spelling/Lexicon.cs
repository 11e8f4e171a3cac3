using System.Buffers.Binary;

namespace TextLint.Spelling;

/// <summary>
/// A compiled table of words with what each may be. Immutable; read in place from its bytes, so that it costs nothing to load,
/// and without allocation on look-up. Words are found by a 32-bit tag beside the slot: a word that is not in the table is taken
/// for one that is less than once in 100 million look-ups.
/// </summary>
public sealed class Lexicon
{
    internal const int HeaderLength = 16;
    internal const uint Magic = 0x31584C54; // "TLX1"

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _mask;

    private Lexicon(ReadOnlyMemory<byte> data, int slots, int count) => (_data, _mask, Count) = (data, slots - 1, count);

    /// <summary>A table of no words.</summary>
    public static Lexicon Empty { get; } = Load(new LexiconBuilder().Build());

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Opens a table that <see cref="LexiconBuilder"/> wrote. The bytes are kept, not copied.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a table, or not all of it.</exception>
    public static Lexicon Load(ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        if (span.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(span) != Magic)
            throw new InvalidDataException("These bytes are not a lexicon.");
        var slots = BinaryPrimitives.ReadInt32LittleEndian(span[4..]);
        if (slots <= 0 || (slots & (slots - 1)) != 0 || span.Length != HeaderLength + (6L * slots))
            throw new InvalidDataException($"The lexicon is cut short: {slots} slots do not fit {span.Length} bytes.");
        return new Lexicon(data, slots, BinaryPrimitives.ReadInt32LittleEndian(span[8..]));
    }

    /// <summary>What is known of a word, letter case and the kind of apostrophe aside.</summary>
    /// <param name="word">One word; or a name of several, joined by single spaces.</param>
    /// <returns>An entry that does not exist where the word is not in the table.</returns>
    public LexiconEntry FindEntry(ReadOnlySpan<char> word)
    {
        var hash = WordFolding.Hash(word);
        var tag = TagOf(hash);
        var data = _data.Span;
        var slot = (int)hash & _mask;
        // A table that was written whole has empty slots; one that was damaged may have none, and must end too.
        for (var visited = 0; visited <= _mask; visited++, slot = (slot + 1) & _mask)
        {
            var found = BinaryPrimitives.ReadUInt32LittleEndian(data[(HeaderLength + (4 * slot))..]);
            if (found == tag) return ReadEntry(data, slot);
            if (found == 0) return default;
        }
        return default;
    }

    /// <summary>What a word may be, letter case and the kind of apostrophe aside.</summary>
    public LexiconFlags Find(ReadOnlySpan<char> word) => FindEntry(word).Flags;

    /// <summary>True where the word is one of <paramref name="any"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word, LexiconFlags any) => FindEntry(word).IsAny(any);

    // The tag comes from other bits than the slot, or it would say nothing new within a run of full slots.
    internal static uint TagOf(ulong hash)
    {
        var tag = (uint)(hash >> 32);
        return tag == 0 ? 1 : tag;
    }

    private LexiconEntry ReadEntry(ReadOnlySpan<byte> data, int slot)
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(data[(HeaderLength + (4 * (_mask + 1)) + (2 * slot))..]);
        return new LexiconEntry((LexiconFlags)(value & 0x0FFF), value >> 12);
    }
}
