using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Tells two slips in one long word, <c>succesfull</c>, by what the dictionaries suggest first; and any slip of a language of whose words no frequency is known.
/// </summary>
internal static class DoubleSlip
{
    private const int Longest = 32;
    private const int Never = 99;

    /// <summary>True where it is. Another ending alone is no slip: <c>memoranda</c>.</summary>
    public static bool IsOne(UnknownWord word)
    {
        const UnknownWordShape Other = UnknownWordShape.WellFormed | UnknownWordShape.BesideOtherScript | UnknownWordShape.AfterName | UnknownWordShape.Cited;
        if (word.Text.Length is < 6 or > Longest || (word.Shape & Other) != UnknownWordShape.None) return false;
        if (word.Is(UnknownWordShape.Capitalized) && !(word.Is(UnknownWordShape.Title) && word.Text.Length > 8)) return false;
        if (word.Offered is not [var best, ..] || best.Contains(' ', StringComparison.Ordinal) || best.Contains('-', StringComparison.Ordinal)) return false;
        if (WordFolding.Fold(best[0]) != WordFolding.Fold(word.Text[0]) || best.Length > Longest) return false;
        var distance = DistanceOf(word.Text, best);
        if (word.Is(UnknownWordShape.Unmeasured)) return distance == 1 || (distance == 2 && word.Text.Length > 8);
        var isOfItsOwn = distance > 2 || word.Text.AsSpan().CommonPrefixLength(best) >= word.Text.Length - 2;
        return ClassOf(best, word.Speller) >= FrequencyWanted(word.Text.Length, distance) && (!isOfItsOwn || IsShortened(word.Text, best));
    }

    /// <summary>Letter case and the kind of apostrophe aside.</summary>
    private static int DistanceOf(string word, string best)
    {
        Span<char> folded = stackalloc char[2 * Longest];
        for (var i = 0; i < word.Length; i++) folded[i] = WordFolding.Fold(word[i]);
        for (var i = 0; i < best.Length; i++) folded[word.Length + i] = WordFolding.Fold(best[i]);
        return EditDistance.Between(folded[..word.Length], folded.Slice(word.Length, best.Length));
    }

    /// <summary>True where letters were left out and nothing else: <c>documation</c>.</summary>
    private static bool IsShortened(string word, string full)
    {
        var at = 0;
        foreach (var c in full)
            if (at < word.Length && WordFolding.Fold(c) == WordFolding.Fold(word[at])) at++;
        return at == word.Length;
    }

    private static int FrequencyWanted(int length, int distance) => distance switch
    {
        <= 2 => length switch { 6 => Never, 7 => 7, 8 => 5, 9 => 4, 10 => 3, _ => 1 },
        3 when length > 9 => length switch { 10 => 6, 11 => 5, _ => 3 },
        _ => Never,
    };

    private static int ClassOf(string word, Speller speller) => new WordUse(speller, Lexicon.Empty).Of(word);
}
