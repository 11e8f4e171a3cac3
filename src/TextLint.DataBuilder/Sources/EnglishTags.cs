using System.Text.Json;
using TextLint.Spelling.Tagging;

namespace TextLint.DataBuilder.Sources;

/// <summary>The parts of speech of English words: of the package's list what a tagger cannot know from a word's shape.</summary>
internal static class EnglishTags
{
    private const int MostTags = 6;

    /// <summary>The bytes that <see cref="TagLexicon"/> reads.</summary>
    /// <exception cref="BuildException">The list is not written as it was.</exception>
    public static byte[] Build(NodePackages packages)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in packages.ReadText("en-lexicon", "dist/lexicon.js").Split('\n'))
            if (ReadEntry(line) is var (word, tags) && TagsOf(tags) is { Length: > 0 } known) words[word] = known;
        if (words.Count < 50_000) throw new BuildException("en-lexicon has fewer words than it had: its list is written in another way.");
        var lexicon = new TagLexiconBuilder();
        foreach (var (word, tags) in words)
            if (NeedsEntry(word, tags, words)) lexicon.Add(word, string.Join('|', tags));
        return lexicon.Build();
    }

    private static string[] TagsOf(string written) => [.. written.Split('|').Where(t => PennTag.TryParse(t, out _)).Distinct().Take(MostTags)];

    // A capital tells of a name by itself; only where the word is one in small letters too does its case decide.
    private static bool NeedsEntry(string word, string[] tags, Dictionary<string, string[]> words) =>
        word.Any(char.IsLetter) && (!char.IsUpper(word[0]) || tags[0] != "NNP" || words.ContainsKey(word.ToLowerInvariant()));

    /// <summary>A word and its tags; null for a line that is no entry: <c>    "word": "NN|VB",</c></summary>
    private static (string Word, string Tags)? ReadEntry(string line)
    {
        var entry = line.TrimEnd('\r', ',');
        if (!entry.StartsWith("    \"", StringComparison.Ordinal) || !entry.EndsWith('"')) return null;
        try
        {
            using var parsed = JsonDocument.Parse($"{{{entry}}}");
            var property = parsed.RootElement.EnumerateObject().First();
            return property.Value.ValueKind == JsonValueKind.String ? (property.Name, property.Value.GetString()!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
