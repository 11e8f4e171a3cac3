using TextLint.Spelling.Tagging;

namespace TextLint.Semantics;

/// <summary>What a change of tags asks of one word.</summary>
internal sealed class TagCondition
{
    private readonly TagSet _tags;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;
    private readonly bool _isNegated;

    private TagCondition(TagSet tags, HashSet<string> words, bool isNegated, bool skipsAdverbs)
    {
        (_tags, _isNegated, SkipsAdverbs) = (tags, isNegated, skipsAdverbs);
        if (words.Count > 0) _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True where adverbs between are looked past.</summary>
    public bool SkipsAdverbs { get; }

    /// <summary>Reads tags, and behind a <c>=</c> words: <c>TO|MD|=do|does</c>; <c>-</c> is anything, <c>!</c> before it all is all but that, and <c>~</c> looks past adverbs.</summary>
    /// <exception cref="FormatException">A tag is none.</exception>
    public static TagCondition Parse(string text)
    {
        var skips = text.StartsWith('~');
        if (skips) text = text[1..];
        var isNegated = text.StartsWith('!');
        if (isNegated) text = text[1..];
        if (text == "-") return new TagCondition(TagSet.All, [], isNegated, skips);
        var (tags, words) = (default(TagSet), new HashSet<string>(StringComparer.Ordinal));
        var inWords = false;
        foreach (var part in text.Split('|'))
        {
            inWords |= part.StartsWith('=');
            if (inWords) words.Add(part.TrimStart('='));
            else tags = tags.With(PennTag.Parse(part));
        }
        return new TagCondition(tags, words, isNegated, skips);
    }

    /// <summary>True where a word fits.</summary>
    /// <param name="word">In small letters, with a straight apostrophe; empty at the edge of the sentence.</param>
    /// <param name="tag">Its tag; <see cref="PennTag.Edge"/> at the edge.</param>
    public bool Holds(ReadOnlySpan<char> word, PennTag tag) => (_tags.Contains(tag) || (_words is { } words && words.Contains(word))) != _isNegated;
}
