namespace TextLint.Spelling.Tagging;

/// <summary>What a word can be.</summary>
/// <param name="Usual">What it is most often.</param>
/// <param name="Possible">All that it can be, <paramref name="Usual"/> among them.</param>
public readonly record struct WordTags(PennTag Usual, TagSet Possible)
{
    /// <summary>A word that is one thing only.</summary>
    public WordTags(PennTag tag)
        : this(tag, default(TagSet).With(tag))
    {
    }

    /// <summary>Reads tags with <c>|</c> between them, the most frequent first.</summary>
    /// <exception cref="FormatException">One of them is no tag.</exception>
    public static WordTags Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tags = text.Split('|').Select(PennTag.Parse).ToArray();
        return new WordTags(tags[0], tags.Aggregate(default(TagSet), (set, tag) => set.With(tag)));
    }
}
