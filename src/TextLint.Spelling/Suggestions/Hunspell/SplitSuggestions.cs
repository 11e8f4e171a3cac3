using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Two words for one: pairs that the dictionary knows, then any two words side by side.</summary>
/// <param name="options">The options of the affix file.</param>
internal sealed class SplitSuggestions(AffixOptions options)
{
    private const int MinLength = 3;

    // A language whose letters have an a or whose slips have a dash writes dashes between words.
    private readonly bool _dashes = options.Try.AsSpan().ContainsAny('a', '-');

    /// <summary>Adds a replacement with spaces in it where it has a word whose rest is a word too.</summary>
    public static void AddReplacement(string candidate, CandidateList list, bool compounds)
    {
        if (compounds) return;
        var start = 0;
        for (var space = candidate.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = candidate.IndexOf(' ', start))
        {
            if (list.IsWord(candidate.AsSpan(start, space - start), compounds) && list.IsWord(candidate.AsSpan(space + 1), compounds))
                list.Add(candidate);
            start = space + 1;
        }
    }

    /// <summary>Adds the ways to part a word in two.</summary>
    /// <returns>True where the dictionary has such a pair: then only the pairs are left in the list.</returns>
    public bool Collect(string word, CandidateList list, bool compounds)
    {
        var hasPair = false;
        if (word.Length < MinLength) return false;
        for (var at = 1; at < word.Length; at++)
        {
            foreach (var pair in new[] { Join(word, at, ' '), Join(word, at, '-') })
            {
                if (!list.IsWord(pair, compounds)) continue;
                if (!hasPair) list.Clear();
                hasPair = true;
                list.AddFirst(pair);
            }
            if (!hasPair) AddTwoWords(word, at, list, compounds);
        }
        return hasPair;
    }

    private void AddTwoWords(string word, int at, CandidateList list, bool compounds)
    {
        if (options.NoSplitSuggestions || list.IsFull) return;
        if (!list.IsWord(word.AsSpan(0, at), compounds) || !list.IsWord(word.AsSpan(at), compounds)) return;
        list.Add(Join(word, at, ' '));
        if (_dashes && at > 1 && word.Length - at > 1) list.Add(Join(word, at, '-'));
    }

    private static string Join(string word, int at, char between) => $"{word.AsSpan(0, at)}{between}{word.AsSpan(at)}";
}
