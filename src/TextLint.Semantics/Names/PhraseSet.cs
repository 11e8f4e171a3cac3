namespace TextLint.Semantics;

/// <summary>
/// Words and phrases of several words, asked for at the start or the end of a text. Immutable; letter case and the kind of space do not count,
/// and no look-up allocates.
/// </summary>
public sealed class PhraseSet
{
    // Longer phrases are data gone wrong; the buffer of a look-up has this size.
    private const int Longest = 64;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly int _longest;

    internal PhraseSet(IReadOnlyCollection<string> phrases)
    {
        _phrases = phrases.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = phrases.Count == 0 ? 0 : Math.Min(Longest, phrases.Max(p => p.Length));
    }

    /// <summary>Number of phrases.</summary>
    public int Count => _phrases.Set.Count;

    /// <summary>True where the whole of <paramref name="text"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.Length > _longest) return false;
        Span<char> spaced = stackalloc char[Longest];
        for (var i = 0; i < text.Length; i++) spaced[i] = char.IsWhiteSpace(text[i]) ? ' ' : text[i];
        return _phrases.Contains(spaced[..text.Length]);
    }

    /// <summary>Length, in UTF-16 units, of the longest phrase that <paramref name="text"/> begins with and that ends where a word does; 0 for none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
            if (IsBorder(text, length) && Contains(text[..length])) return length;
        return 0;
    }

    /// <summary>Length, in UTF-16 units, of the longest phrase that <paramref name="text"/> ends with and that begins where a word does; 0 for none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
            if (IsBorder(text, text.Length - length) && Contains(text[^length..])) return length;
        return 0;
    }

    /// <summary>True where no word goes on from one side of <paramref name="at"/> to the other; hyphens and apostrophes are inside words.</summary>
    private static bool IsBorder(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !IsInner(text[at - 1]) || !IsInner(text[at]);

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c is '-' or '\u2010' or '\u2011' or '\'' or '\u2019';
}
