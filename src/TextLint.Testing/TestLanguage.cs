using TextLint.Data;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Spelling.Neighbours;
using TextLint.Spelling.Suggestions;

namespace TextLint.Testing;

/// <summary>The language data that ships, for tests.</summary>
public static class TestLanguage
{
    /// <summary>American English.</summary>
    /// <exception cref="InvalidOperationException">The build left the data out.</exception>
    public static LanguageData English { get; } = LanguageResources.TryGet("en-US", out var lexicon)
        && LanguageResources.TryGetSuggestions("en-US", out var suggestions)
        && LanguageResources.TryGetNeighbours("en-US", out var neighbours)
        && LanguageResources.TryGetTags("en-US", out var tags)
        ? new LanguageData("en-US", Lexicon.Load(lexicon))
        {
            Speller = new Speller([Open("en-US"), Open("en-GB"), Open("en-CA"), Open("en-AU")], model: SuggestionModel.Load(suggestions)),
            Neighbours = NeighbourModel.Load(neighbours),
            Tagger = new SentenceTagger(tags, () => LanguageResources.GetText("en-US", "tagging")),
        }
            .WithTexts(kind => LanguageResources.GetText("en-US", kind))
        : throw new InvalidOperationException("There is no English data in TextLint.Data.");

    private static HunspellDictionary Open(string region) => LanguageResources.TryGetDictionary(region, out var data)
        ? HunspellDictionary.Open(data, isTrusted: true)
        : throw new InvalidOperationException($"There is no dictionary {region} in TextLint.Data.");
}
