using System.Text.Json;
using System.Text.RegularExpressions;
using TextLint.Spelling.Tagging;

namespace TextLint.DataBuilder.Sources;

/// <summary>The parts of speech of English words: of the package's list what a tagger cannot know from a word's shape.</summary>
internal static partial class EnglishTags
{
    private const int MostTags = 6;

    private static readonly HashSet<string> s_penn =
    [
        "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "TO", "UH",
        "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
    ];

    /// <summary>The bytes that <see cref="TagLexicon"/> reads.</summary>
    /// <exception cref="BuildException">The list is not written as it was.</exception>
    public static byte[] Build(NodePackages packages)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (Match line in EntryPattern().Matches(packages.ReadText("en-lexicon", "dist/lexicon.js")))
            if (TagsOf(line.Groups[2].Value) is { Length: > 0 } tags && JsonSerializer.Deserialize<string>(line.Groups[1].Value) is { } word) words[word] = tags;
        if (words.Count < 50_000) throw new BuildException("en-lexicon has fewer words than it had: its list is written in another way.");
        var lexicon = new TagLexiconBuilder();
        foreach (var (word, tags) in words)
            if (NeedsEntry(word, tags, words)) lexicon.Add(word, string.Join('|', tags));
        return lexicon.Build();
    }

    private static string[] TagsOf(string written) => [.. written.Split('|').Where(s_penn.Contains).Distinct().Take(MostTags)];

    // A capital tells of a name by itself; only where the word is one in small letters too does its case decide.
    private static bool NeedsEntry(string word, string[] tags, Dictionary<string, string[]> words) =>
        word.Any(char.IsLetter) && (!char.IsUpper(word[0]) || tags[0] != "NNP" || words.ContainsKey(word.ToLowerInvariant()));

    [GeneratedRegex(@"^    (""(?:[^""\\\r\n]|\\.)*""): ""([^""\r\n]*)"",?\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EntryPattern();
}
