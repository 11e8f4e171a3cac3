using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Aligns the letters of an acronym with a text from right to left.</summary>
internal static class LetterAlignment
{
    /// <summary>
    /// Where in <paramref name="text"/> the long form begins; -1 where the letters do not stand in it in their order, the first at the start of a word.
    /// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> acronym)
    {
        var at = text.Length - 1;
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            var wanted = Folding.Fold(acronym[letter]);
            while (at >= 0 && (Folding.Fold(text[at]) != wanted || (letter == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1])))) at--;
            if (at < 0) return -1;
            if (letter > 0) at--;
        }
        return at;
    }

    /// <summary>
    /// Acronyms of another language, FSB for Federal Security Service: as many capitalised words as letters, the first letter and at least half of all agree.
    /// </summary>
    public static int FindForeign(ReadOnlySpan<char> text, ReadOnlySpan<char> acronym)
    {
        var (at, agreed) = (text.Length, 0);
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            if (at <= 0) return -1;
            var start = text[..(at - (letter == acronym.Length - 1 ? 0 : 1))].LastIndexOf(' ') + 1;
            if (start >= text.Length || !char.IsUpper(text[start])) return -1;
            if (text[start] == acronym[letter]) agreed++;
            at = start;
        }
        return text[at] == acronym[0] && agreed * 2 >= acronym.Length ? at : -1;
    }
}
