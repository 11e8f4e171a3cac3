using System.Collections.Concurrent;
using TextLint.Data;
using TextLint.Spelling.Suggestions;

namespace TextLint.Workspaces;

/// <summary>What suggestions are made from in the languages that ship.</summary>
public static class SuggestionModels
{
    private static readonly ConcurrentDictionary<string, SuggestionModel> s_opened = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The model of a language; an empty one where nothing ships, and then a speller makes its own of its dictionary.</summary>
    /// <param name="language">A BCP 47 tag, or the name of a dictionary: <c>en_GB</c>.</param>
    public static SuggestionModel Find(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageResources.TryGetSuggestions(language, out var data) ? s_opened.GetOrAdd(language, _ => SuggestionModel.Load(data)) : SuggestionModel.Empty;
    }
}
