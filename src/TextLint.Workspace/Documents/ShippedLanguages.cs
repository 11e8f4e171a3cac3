using System.Collections.Concurrent;
using TextLint.Data;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Spelling.Neighbours;

namespace TextLint.Workspaces;

/// <summary>The languages whose data ships with the product. A tag always gives the same instance.</summary>
internal static class ShippedLanguages
{
    private static readonly ConcurrentDictionary<string, LanguageData> s_loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of a language; nothing but its tag where it has no data.</summary>
    public static LanguageData Find(string language) => s_loaded.GetOrAdd(language, static tag =>
        new LanguageData(tag, LanguageResources.TryGet(tag, out var lexicon) ? Lexicon.Load(lexicon) : Lexicon.Empty)
        {
            Speller = Speller.None.WithModel(SuggestionModels.Find(tag)),
            Neighbours = LanguageResources.TryGetNeighbours(tag, out var neighbours) ? NeighbourModel.Load(neighbours) : NeighbourModel.Empty,
            Tagger = LanguageResources.TryGetTags(tag, out var tags) ? new SentenceTagger(tags, () => LanguageResources.GetText(tag, "tagging")) : SentenceTagger.None,
        }.WithTexts(kind => LanguageResources.GetText(tag, kind)));
}
