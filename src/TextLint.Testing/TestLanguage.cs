using TextLint.Data;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Testing;

/// <summary>The language data that ships, for tests.</summary>
public static class TestLanguage
{
    /// <summary>English, American and British.</summary>
    public static LanguageData English { get; } =
        LanguageResources.TryGet("en", out var lexicon) ? new LanguageData("en-US", Lexicon.Load(lexicon)) : LanguageData.None;
}
