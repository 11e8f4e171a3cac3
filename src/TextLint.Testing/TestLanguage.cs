using System.Collections.Immutable;
using TextLint.Data;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Testing;

/// <summary>The language data that ships, for tests.</summary>
public static class TestLanguage
{
    private const string Packages = "src/TextLint.Data/obj/language/packages/node_modules";

    /// <summary>American English, with the dictionaries of the build.</summary>
    /// <exception cref="InvalidOperationException">The build left the data out.</exception>
    public static LanguageData English { get; } = LanguageResources.TryGet("en-US", out var lexicon)
        && LanguageResources.TryGetSuggestions("en-US", out var suggestions)
        ? new LanguageData("en-US", Lexicon.Load(lexicon)) { Speller = new Speller(LoadAll(), model: SuggestionModel.Load(suggestions)) }
        : throw new InvalidOperationException("There is no English data in TextLint.Data.");

    private static ImmutableArray<HunspellDictionary> LoadAll() => [Load("dictionary-en"), Load("dictionary-en-gb"), Load("dictionary-en-au"), Load("dictionary-en-ca")];

    private static HunspellDictionary Load(string package) =>
        HunspellDictionary.Load(RepositoryPath.To(Packages, package, "index.aff"), RepositoryPath.To(Packages, package, "index.dic"));
}
