using System.Buffers.Binary;
using System.Text;

namespace TextLint.Spelling.Tagging;

/// <summary>
/// The parts of speech that words are known as. Immutable, safe for concurrent use, read in place from its bytes: opening it reads the names of the tags and nothing else.
/// A word is found by 32 bits of its hash, so one unknown word in some fifty thousand has the tags of another.
/// </summary>
public sealed class TagLexicon
{
    internal const uint Magic = 0x31544C54; // "TLT1"
    internal const int HeaderLength = 12;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _count;
    private readonly WordTags[] _sets;

    private TagLexicon(ReadOnlyMemory<byte> data, int count, WordTags[] sets) => (_data, _count, _sets) = (data, count, sets);

    /// <summary>A lexicon without words.</summary>
    public static TagLexicon Empty { get; } = new(default, 0, []);

    /// <summary>True for a lexicon without words.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Opens what <see cref="TagLexiconBuilder"/> wrote. The bytes are kept, not copied.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a lexicon, or not all of it.</exception>
    /// <exception cref="FormatException">A tag is not known here: the lexicon is of another version.</exception>
    public static TagLexicon Load(ReadOnlyMemory<byte> data)
    {
        if (data.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(data.Span) != Magic) throw new InvalidDataException("These bytes are not a lexicon of parts of speech.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(data.Span[4..]);
        var names = BinaryPrimitives.ReadInt32LittleEndian(data.Span[8..]);
        if (count < 0 || names < 0 || data.Length != HeaderLength + (6L * count) + names) throw new InvalidDataException("The lexicon of parts of speech is cut short or damaged.");
        var sets = Encoding.ASCII.GetString(data.Span[^names..]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new TagLexicon(data, count, Array.ConvertAll(sets, WordTags.Parse));
    }

    /// <summary>The tags of a word as written; null for a word that is not known.</summary>
    public WordTags? Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var (low, high) = (0, _count - 1);
        var data = _data.Span;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var there = BinaryPrimitives.ReadUInt32LittleEndian(data[(HeaderLength + (4 * middle))..]);
            if (there == hash) return _sets[BinaryPrimitives.ReadUInt16LittleEndian(data[(HeaderLength + (4 * _count) + (2 * middle))..])];
            if (there < hash) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>FNV-1a over the UTF-16 units.</summary>
    internal static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
