using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Takes compounds apart, by the flags of their parts or by the dictionary's rules.</summary>
internal sealed class CompoundSearch
{
    // So many places to part a word are tried, whatever the word: what has to be tried grows with every part, and must end.
    public const int MaxAttempts = 20_000;

    private readonly CompiledDictionary _dictionary;
    private readonly CompoundSplitter _splitter;
    private readonly CompoundRuleSearch? _rules;
    private readonly NearWordProbe _nearWords;

    public CompoundSearch(CompiledDictionary dictionary, AffixSearch affixes)
    {
        _dictionary = dictionary;
        _splitter = new CompoundSplitter(dictionary, affixes);
        if (!dictionary.Options.CompoundRules.IsEmpty) _rules = new CompoundRuleSearch(dictionary, affixes);
        _nearWords = new NearWordProbe(dictionary);
    }

    /// <summary>Finds the parts of a compound.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hashes">The hashes of its beginnings.</param>
    /// <param name="mode">How it came to be looked up.</param>
    /// <param name="search">For the words that the compound may be a slip for.</param>
    /// <param name="attempts">At how many places the word may be parted; what is left of them.</param>
    /// <param name="match">The first part.</param>
    public bool TryFind(ReadOnlySpan<char> word, ReadOnlySpan<ulong> hashes, SearchMode mode, WordSearch search, ref int attempts, out AffixMatch match)
    {
        if (TryParts(word, hashes, mode | SearchMode.TwoWordsOnly, ref attempts, out match)) return true;
        if ((mode & SearchMode.TwoWordsOnly) != SearchMode.None) return false;
        // More words make a compound less likely: it must not be one letter away from a word.
        if (TryParts(word, hashes, mode, ref attempts, out match) && (char.IsAsciiDigit(word[0]) || !_nearWords.HasNearWord(word, search))) return true;
        return _splitter.TryMoving(word, hashes, mode, ref attempts, out match);
    }

    private bool TryParts(ReadOnlySpan<char> word, ReadOnlySpan<ulong> hashes, SearchMode mode, ref int attempts, out AffixMatch match)
    {
        if (_splitter.TrySplit(word, hashes, mode, ref attempts, out match)) return true;
        var parts = (mode & SearchMode.TwoWordsOnly) != SearchMode.None ? 2 : int.MaxValue;
        return _rules is not null && _rules.TryFind(word, hashes, parts, ref attempts, out match);
    }
}
