using TextLint.Semantics;

namespace TextLint.Workspaces;

/// <summary>What is known of the language that packs have where they say none.</summary>
public static class PackLanguage
{
    /// <summary>American English, without a dictionary.</summary>
    public static LanguageData English => ShippedLanguages.Find(Syntax.ParseOptions.Default.Language);
}
