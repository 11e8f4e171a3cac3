namespace TextLint.Semantics;

/// <summary>What a tag change asks of a word beside it, or of the word itself.</summary>
internal sealed class TagCondition
{
    private readonly HashSet<string>? _tags;
    private readonly HashSet<string>? _words;

    private TagCondition(HashSet<string>? tags, HashSet<string>? words, bool skipsAdverbs) => (_tags, _words, SkipsAdverbs) = (tags, words, skipsAdverbs);

    /// <summary>True where adverbs between are looked past.</summary>
    public bool SkipsAdverbs { get; }

    /// <summary>Reads tags, and behind a <c>=</c> words: <c>TO|MD|=do|does</c>.</summary>
    public static TagCondition Parse(string text)
    {
        var skips = text.StartsWith('~');
        if (skips) text = text[1..];
        if (text == "-") return new TagCondition(null, null, skips);
        var (tags, words) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var inWords = false;
        foreach (var part in text.Split('|'))
        {
            inWords |= part.StartsWith('=');
            (inWords ? words : tags).Add(part.TrimStart('='));
        }
        return new TagCondition(tags, words, skips);
    }

    /// <summary>True where a word fits; the edge of a sentence is the tag <c>^</c>.</summary>
    public bool Holds(string word, string tag) => _tags is null || _tags.Contains(tag) || _words!.Contains(word);
}
