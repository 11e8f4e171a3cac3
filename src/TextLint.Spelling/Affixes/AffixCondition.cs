namespace TextLint.Spelling.Affixes;

/// <summary>
/// The condition of an affix, as text that says the same in the same way: for each place its characters, <c>^</c> before those to avoid,
/// and U+0000 after each. Places without a restriction are empty.
/// </summary>
internal static class AffixCondition
{
    public const char PlaceEnd = '\0';

    /// <summary>Normalizes a condition of an affix file. A set that is not closed reaches to the end; a dot alone is no condition.</summary>
    public static string Normalize(string text)
    {
        if (text is "." or "") return "";
        var places = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                var end = text.IndexOf(']', i);
                places.Append(end < 0 ? text.AsSpan(i + 1) : text.AsSpan(i + 1, end - i - 1));
                i = end < 0 ? text.Length : end;
            }
            else if (text[i] != '.') places.Append(text[i]);
            places.Append(PlaceEnd);
        }
        return places.ToString();
    }

    /// <summary>Number of characters a condition looks at.</summary>
    public static int CountPlaces(ReadOnlySpan<char> condition) => condition.Count(PlaceEnd);

    /// <summary>True where the beginning (or the end) of <paramref name="stem"/> meets the condition.</summary>
    /// <param name="condition">A normalized condition.</param>
    /// <param name="places">Its number of places.</param>
    /// <param name="stem">The word the affix is put on.</param>
    /// <param name="atStart">True for a prefix.</param>
    public static bool Matches(ReadOnlySpan<char> condition, int places, ReadOnlySpan<char> stem, bool atStart)
    {
        if (stem.Length < places) return false;
        var at = atStart ? 0 : stem.Length - places;
        for (; places > 0; places--, at++)
        {
            var end = condition.IndexOf(PlaceEnd);
            if (end > 0 && !MatchesPlace(condition[..end], stem[at])) return false;
            condition = condition[(end + 1)..];
        }
        return true;
    }

    private static bool MatchesPlace(ReadOnlySpan<char> place, char c) =>
        place[0] == '^' && place.Length > 1 ? !place[1..].Contains(c) : place.Contains(c);
}
