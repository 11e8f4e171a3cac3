using System.Buffers.Binary;
using System.Text;

namespace TextLint.Spelling.Tagging;

/// <summary>Writes what <see cref="TagLexicon"/> reads. The same words give the same bytes, in whatever order they come.</summary>
public sealed class TagLexiconBuilder
{
    private readonly SortedDictionary<uint, (string Word, string Tags)> _words = [];

    /// <summary>Adds a word; of two with one hash the one that is first in ordinal order is kept.</summary>
    /// <param name="word">As written.</param>
    /// <param name="tags">Its tags with <c>|</c> between them, the most frequent first.</param>
    public TagLexiconBuilder Add(string word, string tags)
    {
        var hash = TagLexicon.Hash(word);
        if (!_words.TryGetValue(hash, out var other) || string.CompareOrdinal(word, other.Word) < 0) _words[hash] = (word, tags);
        return this;
    }

    /// <summary>The bytes.</summary>
    public byte[] Build()
    {
        var sets = _words.Values.Select(w => w.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var places = sets.Index().ToDictionary(s => s.Item, s => checked((ushort)s.Index), StringComparer.Ordinal);
        var names = Encoding.ASCII.GetBytes(string.Join('\n', sets));
        var data = new byte[TagLexicon.HeaderLength + (6 * _words.Count) + names.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(data, TagLexicon.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), _words.Count);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(8), names.Length);
        var (hashes, classes) = (TagLexicon.HeaderLength, TagLexicon.HeaderLength + (4 * _words.Count));
        foreach (var (hash, word) in _words)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(hashes), hash);
            BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(classes), places[word.Tags]);
            (hashes, classes) = (hashes + 4, classes + 2);
        }
        names.CopyTo(data, data.Length - names.Length);
        return data;
    }
}
