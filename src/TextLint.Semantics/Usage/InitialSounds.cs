using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>
/// What words, acronyms and numbers begin with when they are said, so that the article before them can be judged. The first letter decides; beginnings that sound otherwise,
/// acronyms that are words and those that are spelled are data. Immutable; no look-up allocates.
/// </summary>
public sealed class InitialSounds
{
    private const int LongestBeginning = 12;
    private const string Vowels = "aeiouAEIOU";

    // Letters whose names begin with a vowel: "an MP", "an X-ray".
    private const string VowelNames = "AEFHILMNORSXaefhilmnorsx";

    private readonly Dictionary<string, InitialSound>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly Dictionary<string, InitialSound>.AlternateLookup<ReadOnlySpan<char>> _acronyms;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeVowel;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeConsonant;

    internal InitialSounds(FactSections sections)
    {
        _beforeVowel = Set(sections.WordsOf("before-vowel"));
        _beforeConsonant = Set(sections.WordsOf("before-consonant"));
        _beginnings = Table((sections.WordsOf("vowel-sounds"), InitialSound.Vowel), (sections.WordsOf("consonant-sounds"), InitialSound.Consonant), (sections.WordsOf("either-sounds"), InitialSound.Unknown));
        _acronyms = Table(
            (sections.WordsOf("spelled-acronyms").Where(a => VowelNames.Contains(a[0], StringComparison.Ordinal)), InitialSound.Vowel),
            (sections.WordsOf("spelled-acronyms").Where(a => !VowelNames.Contains(a[0], StringComparison.Ordinal)), InitialSound.Consonant),
            (sections.WordsOf("word-acronyms"), InitialSound.Consonant),
            (sections.WordsOf("either-acronyms"), InitialSound.Unknown));
    }

    /// <summary>What an article stands before: <see cref="InitialSound.Vowel"/> for <c>an</c>, <see cref="InitialSound.Consonant"/> for <c>a</c>, unknown for any other word.</summary>
    public InitialSound WantedBy(ReadOnlySpan<char> article)
    {
        if (article.Length > 2) return InitialSound.Unknown;
        if (_beforeVowel.Contains(article)) return InitialSound.Vowel;
        return _beforeConsonant.Contains(article) ? InitialSound.Consonant : InitialSound.Unknown;
    }

    /// <summary>The article that fits a sound; empty where none is known.</summary>
    public string ArticleFor(InitialSound sound)
    {
        var articles = sound switch { InitialSound.Vowel => _beforeVowel.Set, InitialSound.Consonant => _beforeConsonant.Set, _ => [] };
        return articles.Count == 1 ? articles.First() : "";
    }

    /// <summary>What a word begins with. Only its part before the first hyphen counts; letters that are all capitals are read as an acronym.</summary>
    public InitialSound OfWord(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        var first = hyphen > 0 ? word[..hyphen] : word;
        if (first.IsEmpty || !char.IsAsciiLetter(first[0])) return InitialSound.Unknown;
        if (first.Length == 1) return hyphen > 0 ? OfLetter(first[0]) : InitialSound.Unknown;
        var capitals = 0;
        while (capitals < first.Length && char.IsAsciiLetterUpper(first[capitals])) capitals++;
        if (capitals > 1) return OfAcronym(first, capitals);
        return hyphen < 0 && first.ContainsAnyInRange('0', '9') ? InitialSound.Unknown : OfOrdinaryWord(first);
    }

    /// <summary>What letters with stops begin with: <c>U.S.</c>, <c>M.A.</c>; each is said by its name.</summary>
    public static InitialSound OfLetters(ReadOnlySpan<char> letters) =>
        letters.Length > 3 && letters[1] == '.' && char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[2]) ? OfLetter(letters[0]) : InitialSound.Unknown;

    /// <summary>What a number begins with: eight, eleven and eighteen with a vowel. Unknown where it can be said in two ways, as a year can.</summary>
    /// <param name="number">Digits at the start, with commas between groups, and whatever follows.</param>
    public static InitialSound OfNumber(ReadOnlySpan<char> number)
    {
        int digits = 0, leading = 0, length = 0;
        var isGrouped = false;
        for (; length < number.Length; length++)
        {
            if (char.IsAsciiDigit(number[length])) digits++;
            else if (number[length] == ',' && length > 0 && length + 1 < number.Length && char.IsAsciiDigit(number[length + 1])) isGrouped = true;
            else break;
        }
        if (digits == 0 || number[0] == '0') return InitialSound.Unknown;
        if (number[0] == '8') return InitialSound.Vowel;
        leading = digits % 3 == 0 ? 3 : digits % 3;
        var second = number.Length > 1 && number[1] == ',' ? 2 : 1;
        var isTeen = digits > 1 && number[0] == '1' && number[second] is '1' or '8';
        if (!isTeen) return InitialSound.Consonant;
        if (leading == 2) return InitialSound.Vowel;
        return digits == 4 || (digits > 4 && !isGrouped) ? InitialSound.Unknown : InitialSound.Consonant;
    }

    private static InitialSound OfLetter(char letter) => VowelNames.Contains(letter, StringComparison.Ordinal) ? InitialSound.Vowel : InitialSound.Consonant;

    /// <summary>
    /// Letters whose names and whose sounds agree need no list. Of the others, two letters are spelled, and so is what nobody can say as a word; what can be both is known or it is not.
    /// </summary>
    private InitialSound OfAcronym(ReadOnlySpan<char> word, int capitals)
    {
        if (_acronyms.TryGetValue(word[..capitals], out var known)) return known;
        var tail = word[capitals..];
        if (tail.Length > 0 && tail is not ("s" or "'s" or "\u2019s") && !char.IsAsciiDigit(tail[0])) return InitialSound.Unknown;
        var byName = OfLetter(word[0]);
        if (word[0] == 'U') return capitals < 4 ? byName : InitialSound.Unknown;
        if (Vowels.Contains(word[0], StringComparison.Ordinal) == (byName == InitialSound.Vowel)) return byName;
        return capitals == 2 || !CanBeSaid(word[..capitals]) ? byName : InitialSound.Unknown;
    }

    /// <summary>A consonant and a vowel, or one of the pairs of consonants that words begin with and a vowel.</summary>
    private static bool CanBeSaid(ReadOnlySpan<char> letters)
    {
        const string WithY = "AEIOUY";
        if (WithY.Contains(letters[1], StringComparison.Ordinal)) return true;
        if (letters.Length > 4 && WithY.Contains(letters[3], StringComparison.Ordinal) && (letters[0], letters[1], letters[2]) is ('S', 'P' or 'C' or 'T' or 'H', 'H' or 'R' or 'L')) return true;
        return letters.Length > 3 && WithY.Contains(letters[2], StringComparison.Ordinal)
            && (letters[0], letters[1]) is ('F', 'L' or 'R') or ('S', 'C' or 'H' or 'K' or 'L' or 'M' or 'N' or 'P' or 'Q' or 'T' or 'W') or ('R', 'H') or ('M', 'N');
    }

    private InitialSound OfOrdinaryWord(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(word.Length, LongestBeginning); length > 1; length--)
            if (_beginnings.TryGetValue(word[..length], out var sound)) return sound;
        return Vowels.Contains(word[0], StringComparison.Ordinal) ? InitialSound.Vowel : InitialSound.Consonant;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, InitialSound>.AlternateLookup<ReadOnlySpan<char>> Table(params ReadOnlySpan<(IEnumerable<string> Words, InitialSound Sound)> lists)
    {
        var table = new Dictionary<string, InitialSound>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, sound) in lists)
            foreach (var word in words) table[word] = sound;
        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
