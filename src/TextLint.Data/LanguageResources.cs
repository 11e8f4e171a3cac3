using System.Text;

namespace TextLint.Data;

/// <summary>The compiled data of each language that ships, read where the runtime mapped it.</summary>
public static class LanguageResources
{
    /// <summary>The lexicon of a language, as TextLint.Spelling reads it.</summary>
    /// <param name="language">A BCP 47 tag; only its primary language counts: <c>en-GB</c> finds <c>en</c>.</param>
    /// <param name="lexicon">The bytes; they stay where they are for as long as the process lives.</param>
    /// <returns>False for a language without data.</returns>
    public static bool TryGet(string language, out ReadOnlyMemory<byte> lexicon)
    {
        ArgumentNullException.ThrowIfNull(language);
        lexicon = Open(PrimaryOf(language) + ".lexicon");
        return !lexicon.IsEmpty;
    }

    /// <summary>What suggestions of a language are made from, as <c>SuggestionModel</c> of TextLint.Spelling reads it.</summary>
    /// <param name="language">A BCP 47 tag; only its primary language counts.</param>
    /// <param name="suggestions">The bytes; they stay where they are for as long as the process lives.</param>
    /// <returns>False for a language without data.</returns>
    public static bool TryGetSuggestions(string language, out ReadOnlyMemory<byte> suggestions)
    {
        ArgumentNullException.ThrowIfNull(language);
        suggestions = Open(PrimaryOf(language) + ".suggestions");
        return !suggestions.IsEmpty;
    }

    /// <summary>How words that are written for one another fit among their neighbours, as <c>NeighbourModel</c> of TextLint.Spelling reads it.</summary>
    /// <param name="language">A BCP 47 tag; only its primary language counts.</param>
    /// <param name="neighbours">The bytes; they stay where they are for as long as the process lives.</param>
    /// <returns>False for a language without data.</returns>
    public static bool TryGetNeighbours(string language, out ReadOnlyMemory<byte> neighbours)
    {
        ArgumentNullException.ThrowIfNull(language);
        neighbours = Open(PrimaryOf(language) + ".neighbours");
        return !neighbours.IsEmpty;
    }

    /// <summary>The parts of speech of words, as <c>TagLexicon</c> of TextLint.Spelling reads them.</summary>
    /// <param name="language">A BCP 47 tag; only its primary language counts.</param>
    /// <param name="tags">The bytes; they stay where they are for as long as the process lives.</param>
    /// <returns>False for a language without data.</returns>
    public static bool TryGetTags(string language, out ReadOnlyMemory<byte> tags)
    {
        ArgumentNullException.ThrowIfNull(language);
        tags = Open(PrimaryOf(language) + ".tags");
        return !tags.IsEmpty;
    }

    /// <summary>The compiled dictionary of a region's language, as <c>HunspellDictionary</c> of TextLint.Spelling opens it.</summary>
    /// <param name="region">A BCP 47 tag of language and region: <c>en-US</c>, <c>en-GB</c>, <c>en-CA</c>, <c>en-AU</c>.</param>
    /// <param name="dictionary">The bytes; they stay where they are for as long as the process lives.</param>
    /// <returns>False for a region without a dictionary of its own.</returns>
    public static bool TryGetDictionary(string region, out ReadOnlyMemory<byte> dictionary)
    {
        ArgumentNullException.ThrowIfNull(region);
        dictionary = Open(region + ".dictionary");
        return !dictionary.IsEmpty;
    }

    /// <summary>A text of facts of a language, as TextLint.Semantics reads it.</summary>
    /// <param name="language">A BCP 47 tag; only its primary language counts.</param>
    /// <param name="kind">The folder of the text in lower case: <c>vocabularies</c>, <c>usage</c>…</param>
    /// <returns>The text; empty for a language without one.</returns>
    public static string GetText(string language, string kind)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(kind);
        return Encoding.UTF8.GetString(Open($"{PrimaryOf(language)}.{kind}").Span);
    }

    private static string PrimaryOf(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? language : language[..end]).ToLowerInvariant();
    }

    private static ReadOnlyMemory<byte> Open(string name)
    {
        var stream = typeof(LanguageResources).Assembly.GetManifestResourceStream(name);
        if (stream is UnmanagedMemoryStream mapped) return new MappedResource(mapped).Memory;
        return default;
    }
}
