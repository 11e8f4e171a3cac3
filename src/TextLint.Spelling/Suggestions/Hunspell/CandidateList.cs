namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>The suggestions so far. Candidates are looked up and kept in the order in which they come.</summary>
/// <param name="lexicon">Says which are words.</param>
internal sealed class CandidateList(SuggestionLexicon lexicon)
{
    /// <summary>So many suggestions are enough for anyone.</summary>
    public const int MaxCount = 15;

    // A call ends after so many looks into the dictionary, whatever the word. There is no clock, so that the answer is always the same.
    private const int MaxLooks = 60_000;

    // The same for the places at which words are parted: some dictionaries make compounds of anything.
    private const int MaxAttempts = 1_000_000;

    private readonly List<string> _words = [];
    private int _attempts = MaxAttempts;
    private int _looks;

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>No more will be taken.</summary>
    public bool IsFull => _words.Count >= MaxCount || _looks >= MaxLooks;

    /// <summary>The suggestions, best first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>True where the candidate is a word, or a compound where compounds are looked for.</summary>
    public bool IsWord(ReadOnlySpan<char> candidate, bool compounds)
    {
        if (candidate.IsEmpty || ++_looks > MaxLooks) return false;
        return compounds ? lexicon.IsCompound(candidate, ref _attempts) : lexicon.IsWord(candidate);
    }

    /// <summary>Takes those of the candidates that are words, while there is room.</summary>
    public void AddWords(IEnumerable<string> candidates, bool compounds)
    {
        foreach (var candidate in candidates)
        {
            if (IsFull) return;
            TryAddWord(candidate, compounds);
        }
    }

    /// <summary>Takes the candidate where it is a word that is not there yet.</summary>
    /// <returns>True where it was taken.</returns>
    public bool TryAddWord(string candidate, bool compounds)
    {
        if (IsFull || _words.Contains(candidate) || !IsWord(candidate, compounds)) return false;
        _words.Add(candidate);
        return true;
    }

    /// <summary>Takes what is known to be right, at the end.</summary>
    public void Add(string word)
    {
        if (!IsFull && !_words.Contains(word)) _words.Add(word);
    }

    /// <summary>Takes what is known to be right, before all others.</summary>
    public void AddFirst(string word)
    {
        _words.Remove(word);
        _words.Insert(0, word);
    }

    /// <summary>Puts another word in the place of one.</summary>
    public void Replace(int index, string word) => _words[index] = word;

    /// <summary>Takes one out.</summary>
    public void RemoveAt(int index) => _words.RemoveAt(index);

    /// <summary>Forgets all.</summary>
    public void Clear() => _words.Clear();
}
