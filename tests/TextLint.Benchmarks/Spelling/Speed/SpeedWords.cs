namespace TextLint.Benchmarks.Spelling;

/// <summary>What is asked of every engine alike.</summary>
/// <param name="Stream">Running text, a word a token.</param>
/// <param name="Correct">Different words that Hunspell accepts.</param>
/// <param name="Misspelled">Different words with a slip, which Hunspell refuses.</param>
/// <param name="Unknown">Joins that Hunspell refuses; empty where the language has no compounds.</param>
/// <param name="ToCorrect">Some of the misspelled ones, for suggestions.</param>
internal sealed record SpeedWords(List<string> Stream, List<string> Correct, List<string> Misspelled, List<string> Unknown, List<string> ToCorrect)
{
    private const int Drawn = 100_000;

    // Some peers need a quarter of a millisecond for one of them.
    private const int MaxRefused = 5_000;

    /// <summary>Draws them; words that the dictionary's encoding cannot write are left out.</summary>
    /// <param name="pair">The dictionary.</param>
    /// <param name="source">The same, read.</param>
    /// <param name="hunspell">Says what is right.</param>
    /// <param name="options">A text to take the stream from, and the counts.</param>
    public static SpeedWords Create(DictionaryPair pair, SourceDictionary source, Peer hunspell, VerbOptions options)
    {
        var seed = options.Number("seed", 7);
        var drawn = new WordDraw(source, seed).Draw(Drawn, source.CanWrite);
        var verdicts = hunspell.Check([.. drawn.Select(static d => d.Text)]);
        List<string> Of(bool accepted, params ReadOnlySpan<WordKind> kinds)
        {
            var wanted = kinds.ToArray();
            return [.. drawn.Where((word, i) => verdicts[i] == accepted && wanted.Contains(word.Kind)).Select(static word => word.Text).Take(accepted ? int.MaxValue : MaxRefused)];
        }
        var correct = Of(accepted: true, WordKind.Stem, WordKind.Suffix, WordKind.Prefix, WordKind.Cross, WordKind.Twofold);
        var misspelled = Of(accepted: false, WordKind.Slip);
        var unknown = source.HasCompounds ? Of(accepted: false, WordKind.Join, WordKind.LinkedJoin, WordKind.LongJoin) : [];
        var stream = new WordStream(pair.Name, new Random(seed)).Create(options.Value("text"), correct, misspelled, options.Number("tokens", 1_000_000), source.CanWrite);
        List<string> toCorrect = [.. misspelled.Where(static word => word.Length is >= 4 and <= 20).Take(options.Number("suggest", 100))];
        return new SpeedWords(stream, correct, misspelled, unknown, toCorrect);
    }
}
