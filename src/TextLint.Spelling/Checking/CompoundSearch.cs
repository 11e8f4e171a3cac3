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
    /// <param name="prefixes">Its beginnings.</param>
    /// <param name="mode">How it came to be looked up.</param>
    /// <param name="search">For the words that the compound may be a slip for.</param>
    /// <param name="attempts">At how many places the word may be parted; what is left of them.</param>
    /// <param name="match">The first part.</param>
    public bool TryFind(ReadOnlySpan<char> word, WordPrefixes prefixes, SearchMode mode, WordSearch search, ref int attempts, out AffixMatch match)
    {
        var more = new LongCompound();
        if (_splitter.TrySplit(word, prefixes, mode, ref attempts, ref more, out match)) return true;
        if (_rules is not null && _rules.TryFind(word, prefixes, maxWords: 2, ref attempts, out match)) return true;
        if (more.First.IsFound) match = more.First;
        else if (_rules is null || !_rules.TryFind(word, prefixes, int.MaxValue, ref attempts, out match)) return _splitter.TryMoving(word, prefixes, mode, ref attempts, out match);
        // More words make a compound less likely: it must not be one letter away from a word.
        return char.IsAsciiDigit(word[0]) || !_nearWords.HasNearWord(word, search) || _splitter.TryMoving(word, prefixes, mode, ref attempts, out match);
    }
}
