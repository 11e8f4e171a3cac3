namespace TextLint.Spelling.Affixes;

/// <summary>
/// Under COMPLEXPREFIXES words have two prefixes and one suffix. Turned round they are words with two suffixes and one prefix, which
/// is what the search knows; so all that such a dictionary says is turned round when it is read, and each word when it is asked.
/// </summary>
internal static class Mirrored
{
    /// <summary>The characters of a text from its end to its beginning; surrogate pairs stay as they are.</summary>
    public static string Create(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return text.ToString();
        var characters = text.ToArray();
        Reverse(characters);
        return new string(characters);
    }

    /// <summary>Turns a text round in place.</summary>
    public static void Reverse(Span<char> text)
    {
        text.Reverse();
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i + 1])) (text[i], text[i + 1]) = (text[i + 1], text[i]);
    }
}
