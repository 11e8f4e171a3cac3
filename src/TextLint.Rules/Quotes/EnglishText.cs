using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>What sets English apart where other languages punctuate otherwise.</summary>
internal static class EnglishText
{
    /// <summary>True for English, whatever the region.</summary>
    public static bool Is(LanguageData language) => language.Language == "en" || language.Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
