using System.Collections.Immutable;
using System.Text;

namespace TextLint.Semantics;

/// <summary>
/// Who and what the articles of an archive name, how often and where. Immutable and made of what each article contributes, so that indexes of
/// the parts of an archive, merged in any order and however often, are the index of the whole.
/// </summary>
public sealed class NameIndex
{
    /// <summary>From this many articles on a spelling is that of the archive, not that of a writer.</summary>
    public const int EstablishedArticles = 3;

    private readonly Lazy<NameIndexTable> _table;

    private NameIndex(ImmutableArray<NameIndexRecord> records)
    {
        Records = records;
        // Most runs that read an index ask it something; one that only merges does not.
        _table = new Lazy<NameIndexTable>(() => new NameIndexTable(Records));
    }

    /// <summary>An index of no articles.</summary>
    public static NameIndex Empty { get; } = new([]);

    /// <summary>One record for each name and article, by name, then article, in ordinal order.</summary>
    public ImmutableArray<NameIndexRecord> Records { get; }

    /// <summary>True where nothing is named.</summary>
    public bool IsEmpty => Records.IsEmpty;

    /// <summary>One entry for each name, in ordinal order of the names.</summary>
    public ImmutableArray<NameIndexEntry> Entries => _table.Value.Entries;

    /// <summary>An index of these records, in any order; two for one name and article become one. Records without a name or an article are left out.</summary>
    public static NameIndex Create(IEnumerable<NameIndexRecord> records)
    {
        var sorted = records.Where(r => r.Name.Length > 0 && r.Article.Length > 0).Select(Clean).ToList();
        // What comes from a file is in order already.
        if (!IsSorted(sorted)) sorted.Sort(NameIndexRecord.Compare);
        var joined = ImmutableArray.CreateBuilder<NameIndexRecord>(sorted.Count);
        foreach (var record in sorted)
        {
            if (joined.Count > 0 && NameIndexRecord.Compare(joined[^1], record) == 0) joined[^1] = joined[^1].Join(record);
            else joined.Add(record);
        }
        return joined.Count == 0 ? Empty : new NameIndex(joined.DrainToImmutable());
    }

    /// <summary>The index of all articles of several indexes. An article that several have counts once.</summary>
    public static NameIndex Merge(params IEnumerable<NameIndex> parts) => Create(parts.SelectMany(p => p.Records));

    /// <summary>What is known of a name, letter case, apostrophes and diacritics aside; null for one that no article has.</summary>
    public NameIndexEntry? Find(string name) => _table.Value.Find(name);

    /// <summary>What is known of a bare word: of all persons with this family name, and of what bears it alone; null where nothing is.</summary>
    public NameIndexEntry? FindBare(string word) => _table.Value.FindBare(word);

    /// <summary>
    /// Names that <paramref name="minArticles"/> or more articles have and that differ in one word, by one slip, or two where both words have eight
    /// letters or more; letter case and diacritics do not count as slips. Takes time by the length of the name, not by the size of the index.
    /// </summary>
    /// <param name="name">A full name, or a bare word, which is held against family names and other bare words.</param>
    /// <param name="exceptArticle">An article that does not count; null to count all.</param>
    /// <param name="minArticles">At least 2.</param>
    /// <returns>The nearest first, then by articles, then by name.</returns>
    public ImmutableArray<NearName> FindNear(string name, string? exceptArticle = null, int minArticles = EstablishedArticles) =>
        IsEmpty ? [] : _table.Value.FindNear(name, exceptArticle, minArticles);

    private static bool IsSorted(List<NameIndexRecord> records)
    {
        for (var i = 1; i < records.Count; i++)
            if (NameIndexRecord.Compare(records[i - 1], records[i]) > 0) return false;
        return true;
    }

    // What a file could not hold would make an index and its file two things.
    private static NameIndexRecord Clean(NameIndexRecord record)
    {
        var (name, article) = (WithoutLoneSurrogates(record.Name), WithoutLoneSurrogates(record.Article));
        return ReferenceEquals(name, record.Name) && ReferenceEquals(article, record.Article) && record is { Line: > 0, Mentions: > 0, Kind: <= NameKind.Work }
            ? record
            : record with { Name = name, Article = article, Line = Math.Max(1, record.Line), Mentions = Math.Max(1, record.Mentions), Kind = record.Kind <= NameKind.Work ? record.Kind : NameKind.Unknown };
    }

    private static string WithoutLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i])) return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return text;
    }
}
