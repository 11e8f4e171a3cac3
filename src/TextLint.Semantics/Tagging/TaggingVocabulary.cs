using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Spelling.Tagging;

namespace TextLint.Semantics;

/// <summary>How the words of a language are cut and what tells of their parts of speech beside a lexicon, read from a text of sections. Immutable.</summary>
internal sealed class TaggingVocabulary
{
    private readonly FrozenDictionary<string, WordTags>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, WordTags>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _joined;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _clauseOpeners;
    private readonly int _longestSuffix;

    private TaggingVocabulary(FactSections sections)
    {
        Clitics = [.. sections.WordsOf("clitics")];
        _words = ReadTags(sections, "words").GetAlternateLookup<ReadOnlySpan<char>>();
        var suffixes = ReadTags(sections, "suffixes");
        _longestSuffix = suffixes.Count == 0 ? 0 : suffixes.Keys.Max(k => k.Length);
        _suffixes = suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _joined = sections.LinesOf("joined").Select(Columns).ToFrozenDictionary(string.Concat, p => p[0].Length, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _clauseOpeners = sections.WordsOf("clauses").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Changes = [.. sections.LinesOf("contexts").Select(TagChange.Parse)];
    }

    /// <summary>Endings that are words of their own, with a straight apostrophe.</summary>
    public ImmutableArray<string> Clitics { get; }

    /// <summary>What neighbours change, in order.</summary>
    public ImmutableArray<TagChange> Changes { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A section, a line or a tag that cannot be read.</exception>
    public static TaggingVocabulary Parse(string text) => new(FactSections.Read(text, "clitics", "joined", "clauses", "words", "suffixes", "contexts"));

    /// <summary>Where a word is two that are written as one, the length of the first; 0 for any other word.</summary>
    /// <param name="word">In small letters, as all words here.</param>
    public int FirstOfJoined(ReadOnlySpan<char> word) => _joined.TryGetValue(word, out var length) ? length : 0;

    /// <summary>True for a word that begins a clause with a verb of its own.</summary>
    public bool OpensClause(ReadOnlySpan<char> word) => _clauseOpeners.Contains(word);

    /// <summary>What a word is known as here; it goes before the lexicon. Null for all others.</summary>
    public WordTags? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var tags) ? tags : null;

    /// <summary>The tags that go with the longest ending that is known of a word; null where no ending is.</summary>
    public WordTags? FindByEnding(ReadOnlySpan<char> word)
    {
        // What is left before the ending is two letters at least, or the ending is no ending.
        for (var length = Math.Min(_longestSuffix, word.Length - 2); length > 0; length--)
            if (_suffixes.TryGetValue(word[^length..], out var tags)) return tags;
        return null;
    }

    /// <summary>Lines of words, the last of which are tags: <c>which whichever WDT|WP</c>.</summary>
    private static FrozenDictionary<string, WordTags> ReadTags(FactSections sections, string section) =>
        sections.LinesOf(section).Select(Columns).SelectMany(c => c[..^1].Select(word => (word, Tags: WordTags.Parse(c[^1])))).ToFrozenDictionary(e => e.word, e => e.Tags, StringComparer.Ordinal);

    private static string[] Columns(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
