using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>Words that are well made from known ones, though no dictionary lists them: English makes such words as it needs them.</summary>
internal readonly struct WordForms(Speller speller, WordUse use, NameVocabulary vocabulary)
{
    private const int Longest = 48;

    // Before a known word these make another that needs no entry of its own.
    private static readonly string[] s_prefixes =
        ["anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "eco", "ex", "extra", "geo", "hyper", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi",
         "nano", "neo", "non", "off", "out", "over", "pan", "photo", "poly", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "tele", "trans", "tri", "ultra", "un", "under", "uni", "up", "vice"];

    private static readonly string[] s_suffixes = ["like", "wide", "free", "less", "wise", "proof", "style", "ward", "wards", "worthy", "hood", "fold", "goer", "goers", "land", "man", "men", "woman", "women"];

    private static readonly string[] s_clitics = ["n't", "'ve", "'ll", "'re", "'d", "'m", "'s", "'em"];

    private static readonly string[] s_endings = ["s", "es", "ed", "d", "ing", "er", "ers", "or", "ors", "r", "rs", "ist", "ists", "ism", "isms", "ize", "ized", "ise", "ised", "izing", "ising", "ly", "ness", "ish", "able", "ability"];

    /// <summary>
    /// A word that anyone would let stand: a shortened one with its apostrophe, one with accents, one drawn out as in speech,
    /// or a known word with <c>un</c>, <c>non</c>, <c>-like</c> and their kind.
    /// </summary>
    /// <param name="word">An unknown word in lower case.</param>
    /// <param name="near">How common a known word must be to outweigh the ordinary word that lies one slip away.</param>
    public bool IsAccepted(ReadOnlySpan<char> word, int near) =>
        word.Length <= Longest && (HasClitic(word) || IsDrawnOut(word) || IsPrefixed(word, near) || IsSuffixed(word, near));

    /// <summary>An inflection or a compound of known words: likelier a rare word than a slip.</summary>
    /// <param name="word">An unknown word in lower case.</param>
    /// <param name="near">How common the ordinary word is that lies one slip away; -1 where none does.</param>
    public bool IsWellFormed(ReadOnlySpan<char> word, int near) => word.Length <= Longest && (IsInflected(word) || IsCompound(word, near));

    /// <summary>A short word that is drawn out: <c>hmmm</c>, <c>sooo</c>; not <c>committtee</c>.</summary>
    public static bool IsExclamation(ReadOnlySpan<char> word) => word.Length < 8 && IsDrawnOut(word);

    private bool IsWord(ReadOnlySpan<char> word) => word.Length > 2 && char.IsLower(word[0]) && speller.Check(word);

    private bool HasClitic(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < word.Length; i++) folded[i] = WordFolding.Fold(word[i]);
        folded = folded[..word.Length];
        foreach (var clitic in s_clitics)
            if (folded.EndsWith(clitic) && word.Length > clitic.Length + 1 && speller.Check(word[..^clitic.Length])) return true;
        return false;
    }

    /// <summary>Three equal letters in a row are no slip: <c>soooo</c>, <c>hmmm</c>.</summary>
    private static bool IsDrawnOut(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
            if (word[i] == word[i - 1] && word[i] == word[i - 2]) return true;
        return false;
    }

    private bool IsPrefixed(ReadOnlySpan<char> word, int near)
    {
        foreach (var prefix in s_prefixes)
            if (word.Length >= prefix.Length + 4 && word.StartsWith(prefix, StringComparison.Ordinal) && IsOrdinary(word[prefix.Length..], near)) return true;
        return false;
    }

    private bool IsSuffixed(ReadOnlySpan<char> word, int near)
    {
        foreach (var suffix in s_suffixes)
            if (word.Length >= suffix.Length + 3 && word.EndsWith(suffix, StringComparison.Ordinal) && IsOrdinary(word[..^suffix.Length], near)) return true;
        return false;
    }

    /// <summary>A known word that is more common than the one that a slip would have been meant for: <c>served</c> of <c>underserved</c>, not <c>till</c> of <c>untill</c>.</summary>
    private bool IsOrdinary(ReadOnlySpan<char> word, int near) => IsWord(word) && use.Of(word) is var frequency && frequency >= near && (word.Length > 5 || frequency > 2);

    private bool IsInflected(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (stem[^1] == 's' && ending is "s" or "ed" or "er" or "ers" && stem[^2] != 's') continue;
            if (ending is "d" or "r" or "rs" ? stem[^1] == 'e' && IsWord(stem) : IsWord(stem) || IsWordWithE(stem, ending) || IsWordWithY(stem, ending)) return true;
        }
        return word.EndsWith("bly", StringComparison.Ordinal) && Check(word[..^1], "e");
    }

    /// <summary>The e goes before a vowel, but stays in <c>changeable</c>.</summary>
    private bool IsWordWithE(ReadOnlySpan<char> stem, string ending) => (ending[0] == 'i' || (ending[0] is 'a' or 'o' && stem[^1] is not ('c' or 'g'))) && Check(stem, "e");

    /// <summary>The y becomes an i, <c>militaries</c>, or goes before one, <c>strategize</c>.</summary>
    private bool IsWordWithY(ReadOnlySpan<char> stem, string ending) =>
        ending is "es" or "ed" or "er" or "ers" ? stem[^1] == 'i' && Check(stem[..^1], "y") : ending[0] == 'i' && Check(stem, "y");

    private bool Check(ReadOnlySpan<char> stem, string end)
    {
        Span<char> word = stackalloc char[Longest + 1];
        stem.CopyTo(word);
        end.CopyTo(word[stem.Length..]);
        return IsWord(word[..(stem.Length + end.Length)]);
    }

    /// <summary>Two words of some use, each more common than the word that a slip would have been meant for: <c>codebase</c>, <c>backend</c>.</summary>
    private bool IsCompound(ReadOnlySpan<char> word, int near)
    {
        for (var at = 3; at <= word.Length - 3; at++)
        {
            var least = Math.Min(use.InSpeech(word[..at]), use.InSpeech(word[at..]));
            if (least > Math.Max(near, 2) && IsWord(word[..at]) && IsWord(word[at..]) && !vocabulary.IsFunction(word[..at]) && !vocabulary.IsFunction(word[at..])) return true;
        }
        return false;
    }
}
