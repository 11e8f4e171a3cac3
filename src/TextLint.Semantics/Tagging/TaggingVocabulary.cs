using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>How the words of a language are cut and what their endings and neighbours tell of their parts of speech, read from a text of sections. Immutable.</summary>
public sealed class TaggingVocabulary
{
    private static readonly char[] s_whiteSpace = [];

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _joined;
    private readonly int _longestSuffix;

    private TaggingVocabulary(FactSections sections)
    {
        Clitics = [.. sections.WordsOf("clitics")];
        var suffixes = sections.LinesOf("suffixes").Select(l => l.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries)).ToFrozenDictionary(p => p[0], p => p[1].Split('|'), StringComparer.Ordinal);
        _longestSuffix = suffixes.Count == 0 ? 0 : suffixes.Keys.Max(k => k.Length);
        _suffixes = suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _joined = sections.LinesOf("joined").Select(l => l.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenDictionary(p => string.Concat(p), p => p[0].Length, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Changes = [.. sections.LinesOf("contexts").Select(TagChange.Parse)];
    }

    /// <summary>A language of which nothing is known.</summary>
    public static TaggingVocabulary Empty { get; } = Parse("");

    /// <summary>Endings that are words of their own, with a straight apostrophe.</summary>
    internal ImmutableArray<string> Clitics { get; }

    /// <summary>What neighbours change, in order.</summary>
    internal ImmutableArray<TagChange> Changes { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A section or a line that cannot be read.</exception>
    public static TaggingVocabulary Parse(string text) => new(FactSections.Read(text, "clitics", "joined", "suffixes", "contexts"));

    /// <summary>Where a word is two that are written as one, the length of the first; 0 for any other word.</summary>
    internal int FirstOfJoined(ReadOnlySpan<char> word) => _joined.TryGetValue(word, out var length) ? length : 0;

    /// <summary>The tags that go with the longest ending that is known of a word; none where no ending is.</summary>
    internal ReadOnlySpan<string> TagsOfEnding(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(_longestSuffix, word.Length - 2); length > 0; length--)
            if (_suffixes.TryGetValue(word[^length..], out var tags)) return tags;
        return [];
    }
}
