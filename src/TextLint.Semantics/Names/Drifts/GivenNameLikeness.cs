using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>How much alike two given names are.</summary>
internal static class GivenNameLikeness
{
    // "Al" and "Ed" are a letter or two from any other short name.
    private const int Shortest = 3;

    // From these lengths on a second slip is looked for; in the shorter of them only behind the same first letter.
    private const int Long = 6, Longer = 8;

    /// <summary>In which way the two are alike.</summary>
    public static Likeness Of(NameWord first, NameWord second, NameVocabulary vocabulary)
    {
        // Only the accents differ: what tells Andre from André is a question of diacritics. Brothers and sisters share a syllable: Jae-in, Jae-un.
        if (first.Key == second.Key || Math.Min(first.Key.Length, second.Key.Length) < Shortest || (first.Key.Contains('-') && second.Key.Contains('-'))) return Likeness.None;
        var distance = EditDistance.Between(first.Key, second.Key);
        var isStart = first.Key.StartsWith(second.Key, StringComparison.Ordinal) || second.Key.StartsWith(first.Key, StringComparison.Ordinal);
        if (AreVariants(first, second, vocabulary)) return OfVariants(first.Key, second.Key, distance, isStart);
        if (IsNear(first.Key, second.Key, distance)) return first.Entry.IsAny(LexiconFlags.GivenName) && second.Entry.IsAny(LexiconFlags.GivenName) ? Likeness.Neighbours : Likeness.Spellings;
        return isStart ? Likeness.ShortForm : Likeness.None;
    }

    /// <summary>True for two that the language lists as one name.</summary>
    public static bool AreVariants(NameWord first, NameWord second, NameVocabulary vocabulary) =>
        vocabulary.AreVariants(first.Key, second.Key) || vocabulary.AreVariants(first.Text, second.Text);

    private static Likeness OfVariants(string first, string second, int distance, bool isStart)
    {
        if (isStart) return distance <= 2 ? Likeness.Forms : Likeness.ShortForm;
        if (IsNear(first, second, distance)) return Likeness.Spellings;
        // Of two long forms neither is the short one: Kathryn and Katherine.
        var areLong = Math.Min(first.Length, second.Length) >= Long && Math.Abs(first.Length - second.Length) <= 2;
        return distance <= 2 || areLong ? Likeness.Forms : Likeness.ShortForm;
    }

    private static bool IsNear(string first, string second, int distance)
    {
        if (distance != 2) return distance < 2;
        var shorter = Math.Min(first.Length, second.Length);
        return shorter >= Longer || (shorter >= Long && first[0] == second[0]);
    }
}
