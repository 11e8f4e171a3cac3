namespace TextLint.Benchmarks.Spelling;

/// <summary>What two engines say of the words drawn from one dictionary.</summary>
/// <param name="Dictionary">Its name.</param>
/// <param name="Words">The words.</param>
/// <param name="Theirs">Hunspell's verdicts.</param>
/// <param name="Ours">Ours, or those of the engine that stands in.</param>
internal sealed record Verdicts(string Dictionary, List<DrawnWord> Words, bool[] Theirs, bool[] Ours)
{
    /// <summary>Places of the words on which the two differ.</summary>
    public List<int> Differences { get; } = [.. Enumerable.Range(0, Words.Count).Where(i => Theirs[i] != Ours[i])];

    /// <summary>Those on which a newer Hunspell says as we do.</summary>
    public HashSet<int> Mended { get; } = [];

    /// <summary>Stems whose line in the word file has a blank behind them.</summary>
    public IReadOnlyCollection<string> StemsBeforeBlanks { get; init; } = [];

    /// <summary>Why the verdict on the word at a place differs; null where nobody knows.</summary>
    public string? Explain(int index)
    {
        if (Mended.Contains(index)) return "a newer Hunspell says as we do";
        if (Ours[index] && StemsBeforeBlanks.Any(stem => Words[index].Text.Contains(stem, StringComparison.OrdinalIgnoreCase)))
            return "the word file has a blank behind the word, which Hunspell takes for a part of it";
        return KnownDifference.Explain(Dictionary, Words[index], Ours[index]);
    }

    /// <summary>Asks a newer Hunspell about the differences.</summary>
    public void Mend(Peer newer)
    {
        var answers = newer.Check([.. Differences.Select(i => Words[i].Text)]);
        Mended.UnionWith(Differences.Where((word, place) => answers[place] == Ours[word]));
    }
}
