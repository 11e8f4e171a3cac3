using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>How much alike two given names are.</summary>
internal static class GivenNameLikeness
{
    /// <summary>Points for two spellings of one name, or for a slip of which nobody's name comes out.</summary>
    public const int Spelling = 3;

    /// <summary>Points for two forms of one name, or for two names that are a letter apart.</summary>
    public const int Form = 2;

    // "Al" and "Ed" are a letter or two from any other short name.
    private const int Shortest = 3;

    // From these lengths on a second slip is looked for; in the shorter of them only behind the same first letter.
    private const int Long = 6, Longer = 8;

    /// <summary>Points for the likeness; 0 for two names that have nothing to do with each other.</summary>
    public static int Of(NameWord first, NameWord second, NameVocabulary vocabulary)
    {
        // Only the accents differ: what tells Andre from André is a question of diacritics.
        if (first.Key == second.Key) return 0;
        var isVariant = vocabulary.AreVariants(first.Key, second.Key) || vocabulary.AreVariants(first.Text, second.Text);
        if (IsNear(first.Key, second.Key)) return isVariant || !IsGiven(first) || !IsGiven(second) ? Spelling : Form;
        return isVariant || IsShortForm(first.Key, second.Key) ? Form : 0;
    }

    private static bool IsGiven(NameWord word) => word.Entry.IsAny(LexiconFlags.GivenName);

    private static bool IsNear(string first, string second)
    {
        if (first.Contains('.') || second.Contains('.') || IsHalfEqual(first, second)) return false;
        var shorter = Math.Min(first.Length, second.Length);
        if (shorter < Shortest || Math.Abs(first.Length - second.Length) > 2) return false;
        var distance = EditDistance.Between(first, second);
        return distance <= 1 || (distance == 2 && shorter >= Long && (first[0] == second[0] || shorter >= Longer));
    }

    /// <summary>Georg of George, Rick of Rickard.</summary>
    private static bool IsShortForm(string first, string second) =>
        Math.Min(first.Length, second.Length) >= Shortest && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal));

    /// <summary>Jae-in and Jae-un: brothers and sisters share a syllable.</summary>
    private static bool IsHalfEqual(string first, string second) => first.Contains('-') && second.Contains('-');
}
