using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.DataBuilder.Sources;

/// <summary>What English suggestions are made from: every word that an English dictionary has, frequencies, pairs of words.</summary>
internal static class SuggestionSource
{
    private static readonly string[] s_dictionaries = ["dictionary-en", "dictionary-en-gb", "dictionary-en-au", "dictionary-en-ca"];

    /// <summary>The bytes that <see cref="SuggestionModel"/> reads.</summary>
    public static byte[] Build(NodePackages packages, string tables)
    {
        var frequencies = new SuggestionFrequencies(packages, tables);
        var model = new SuggestionModelBuilder();
        foreach (var word in Words(packages, frequencies).Where(IsWord)) model.Add(word, frequencies.Find(word));
        SuggestionPairs.Add(model, frequencies, packages);
        return model.SetChannel(SuggestionErrors.Build(Path.Combine(tables, "english-slips.txt"))).Build();
    }

    // Whether a word may be offered is asked of the caller's dictionary each time: the more words here, the better.
    private static IEnumerable<string> Words(NodePackages packages, SuggestionFrequencies frequencies) =>
        s_dictionaries.SelectMany(name => Open(packages, name).Forms()).Concat(frequencies.ListedWords);

    private static HunspellDictionary Open(NodePackages packages, string name) =>
        HunspellDictionary.Open(HunspellDictionary.Compile(File.ReadAllBytes(packages.PathOf(name, "index.aff")), File.ReadAllBytes(packages.PathOf(name, "index.dic"))));

    // A possessive is cut from a word before others are looked for. A listed word need not have a letter: 3rd.
    private static bool IsWord(string word) => !word.EndsWith("'s", StringComparison.Ordinal) || SuggestionFrequencies.IsContraction(word);
}
