namespace TextLint.Semantics;

/// <summary>That one article names somebody or something: what an index is made of.</summary>
/// <param name="Name">The name as the article writes it, its words joined by single spaces.</param>
/// <param name="Article">The article: its path from the folder of the index with forward slashes, or the id under which an archive keeps it.</param>
/// <param name="Line">Line of the first mention, from 1.</param>
/// <param name="Mentions">How often the article names it, bare parts of a full name included; at least 1.</param>
/// <param name="Kind">What the name names, as far as the article tells.</param>
public sealed record NameIndexRecord(string Name, string Article, int Line, int Mentions, NameKind Kind)
{
    /// <summary>By name, then article, in ordinal order: the order of the file.</summary>
    internal static int Compare(NameIndexRecord left, NameIndexRecord right)
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : string.CompareOrdinal(left.Article, right.Article);
    }

    /// <summary>
    /// One record of two for the same name and article. The least and the greatest of values are the same in any order and however often
    /// they are taken, so merging indexes is too.
    /// </summary>
    internal NameIndexRecord Join(NameIndexRecord other) => this with
    {
        Line = Math.Min(Line, other.Line),
        Mentions = Math.Max(Mentions, other.Mentions),
        Kind = (NameKind)Math.Max((byte)Kind, (byte)other.Kind),
    };
}
