using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Finds the words that a folder has told cSpell, the speller of many editors.</summary>
internal static class SpellerWords
{
    private static readonly (string File, string Key)[] s_places = [("cspell.json", "words"), (".cspell.json", "words"), (".vscode/settings.json", "cSpell.words"), (".vscode/cspell.json", "words")];

    /// <summary>The file, and its words sorted; null where none has any.</summary>
    public static (string File, ImmutableArray<string> Words)? Find(string folder)
    {
        foreach (var (file, key) in s_places)
            if (Read(Path.Combine(folder, file), key) is { IsEmpty: false } words) return (file, words);
        return null;
    }

    private static ImmutableArray<string> Read(string path, string key)
    {
        try
        {
            if (!File.Exists(path)) return [];
            using var json = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty(key, out var list) || list.ValueKind != JsonValueKind.Array) return [];
            var words = list.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!.Trim());
            return [.. words.Where(w => w.Any(char.IsLetter) && WordListEntry.FromWord(w) is not null).Distinct().Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is JsonException || SourceFileErrors.IsExpected(exception))
        {
            return [];
        }
    }
}
