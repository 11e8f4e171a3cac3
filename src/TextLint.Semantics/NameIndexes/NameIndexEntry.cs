using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>What an index knows of one name, letter case, apostrophes and diacritics aside.</summary>
/// <param name="Name">The name as most articles write it.</param>
/// <param name="Kind">What it names in most articles that tell.</param>
/// <param name="MentionCount">How often all articles together name it.</param>
/// <param name="Articles">The articles with the line of the first mention, by path in ordinal order, each once.</param>
public sealed record NameIndexEntry(string Name, NameKind Kind, int MentionCount, ImmutableArray<NameIndexPlace> Articles)
{
    /// <summary>Number of articles, one of them left out.</summary>
    /// <param name="exceptArticle">The article that does not count; null to count all.</param>
    public int CountArticles(string? exceptArticle = null) => Articles.Length - (exceptArticle is not null && Contains(exceptArticle) ? 1 : 0);

    private bool Contains(string article)
    {
        var (low, high) = (0, Articles.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Articles[middle].Article, article);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }
}
