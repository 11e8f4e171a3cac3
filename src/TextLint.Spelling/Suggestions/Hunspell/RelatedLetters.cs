using System.Collections.Immutable;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Words with letters put for others of the same set, any number of them in a word.</summary>
/// <param name="sets">Letters and groups of letters that are taken for one another.</param>
internal sealed class RelatedLetters(ImmutableArray<ImmutableArray<string>> sets)
{
    // A word of thirty such letters has more variants than could ever be looked up.
    private const int MaxVariants = 2_048;

    /// <summary>The variants, the word itself left out; the letters as written come in the order of their set.</summary>
    public IEnumerable<string> Variants(string word)
    {
        if (sets.IsEmpty) return [];
        var variants = new List<string>();
        Extend(word, 0, "", variants);
        return variants;
    }

    private void Extend(string word, int at, string start, List<string> variants)
    {
        if (variants.Count >= MaxVariants) return;
        // What no set names is taken over in one stride, so that the depth is the number of choices.
        var next = at;
        while (next < word.Length && SetAt(word, next).Set.IsDefault) next++;
        start += word[at..next];
        if (next == word.Length)
        {
            if (start != word) variants.Add(start);
            return;
        }
        var (set, length) = SetAt(word, next);
        foreach (var related in set) Extend(word, next + length, start + related, variants);
    }

    private (ImmutableArray<string> Set, int Length) SetAt(string word, int at)
    {
        foreach (var set in sets)
            foreach (var member in set)
                if (member.Length > 0 && string.CompareOrdinal(word, at, member, 0, member.Length) == 0) return (set, member.Length);
        return (default, 0);
    }
}
