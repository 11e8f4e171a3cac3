using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Writes the name of an office with capitals.</summary>
internal static class TitleTerm
{
    /// <summary>A capital on each part of a title but the little words: Secretary of State, Vice-President, Secretary-General.</summary>
    public static string Capitalize(string title, TextStyleVocabulary styles)
    {
        var letters = title.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i > 0 && letters[i - 1] is not (' ' or '-')) continue;
            var end = title.AsSpan(i).IndexOfAny(' ', '-');
            if (i == 0 || !styles.IsSmallWord(end < 0 ? title.AsSpan(i) : title.AsSpan(i, end))) letters[i] = char.ToUpperInvariant(letters[i]);
        }
        return new string(letters);
    }
}
