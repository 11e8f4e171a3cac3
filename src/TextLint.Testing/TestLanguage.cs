using TextLint.Semantics;

namespace TextLint.Testing;

/// <summary>The language data that ships, for tests.</summary>
public static class TestLanguage
{
    /// <summary>American English.</summary>
    public static LanguageData English { get; } = LanguageData.None;
}
