using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Tells two words without their space from names with a capital or a figure inside: <c>thePlain</c>, <c>ofNSS</c>, <c>PainIs</c> and <c>of2014</c> from <c>iPhone</c>, <c>GitHub</c> and
/// <c>McDonald</c>. What words are never written to others is the language's. Names join short words, so two long ones behind another capital are a lost space.
/// </summary>
internal static class InnerCapitals
{
    private const int LongWord = 8;
    private const int ShortestBefore = 3;
    private const int Year = 4;

    /// <summary>The two words; null for what may be a name.</summary>
    /// <param name="word">A word with a capital behind a small letter.</param>
    /// <param name="left">The word before it; empty where none is.</param>
    /// <param name="language">What is known of the language.</param>
    public static WordSplit? FindSplit(ReadOnlySpan<char> word, ReadOnlySpan<char> left, LanguageData language)
    {
        var at = 1;
        while (at < word.Length && !char.IsAsciiLetterUpper(word[at])) at++;
        return at < word.Length && IsPair(word[..at], word[at..], left, language) ? Split(word, at) : null;
    }

    /// <summary>A word of grammar and a year, or letters that are all capitals and a word of grammar: <c>of2014</c>, <c>NSSis</c>; null for any other word.</summary>
    public static WordSplit? FindSplitOfSigns(ReadOnlySpan<char> word, LanguageData language)
    {
        var at = word.IndexOfAnyInRange('0', '9');
        if (at > 0) return word.Length - at == Year && !word[at..].ContainsAnyExceptInRange('0', '9') && language.Usage.IsGluedBeforeAcronym(word[..at]) ? Split(word, at) : null;
        at = word.IndexOfAnyExceptInRange('A', 'Z');
        return at >= ShortestBefore && language.Usage.IsGluedAfterAcronym(word[at..]) ? Split(word, at) : null;
    }

    private static bool IsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> left, LanguageData language)
    {
        var usage = language.Usage;
        if (!second[1..].ContainsAnyExceptInRange('A', 'Z')) return second.Length > 1 && usage.IsGluedBeforeAcronym(first);
        if (second[1..].ContainsAnyInRange('A', 'Z') || !language.Speller.Check(second)) return false;
        if (usage.IsGluedBeforeName(first) || (usage.IsGluedBeforeProperName(first) && IsProperName(second, language))) return true;
        if (first.Length < ShortestBefore || !language.Speller.Check(first)) return false;
        if (!char.IsAsciiLetterUpper(first[0])) return first.Length > ShortestBefore && usage.IsGluedAfterWord(second);
        return usage.IsGluedAfterName(second) || (first.Length >= LongWord && second.Length >= LongWord && !left.IsEmpty && char.IsAsciiLetterUpper(left[0]));
    }

    /// <summary>A name that is no ordinary word: identifiers of programs are made of those (<c>toString</c>, <c>isEmpty</c>).</summary>
    private static bool IsProperName(ReadOnlySpan<char> word, LanguageData language) =>
        word.Length > ShortestBefore - 1 && language.SpellingLexicon.FindEntry(word) is { Exists: true } entry && !entry.IsAny(LexiconFlags.LowerCaseWord);

    private static WordSplit Split(ReadOnlySpan<char> word, int at) => new(word[..at].ToString(), word[at..].ToString(), 0);
}
