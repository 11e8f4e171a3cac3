namespace TextLint.Benchmarks.Spelling;

/// <summary>What one engine needs for one dictionary. Nanoseconds are CPU time a word, the best of several passes.</summary>
/// <param name="Engine">Whose figures.</param>
/// <param name="LoadMilliseconds">To open the dictionary in a fresh process, so that it answers.</param>
/// <param name="Megabytes">What that adds to resident memory.</param>
/// <param name="Stream">A word of running text.</param>
/// <param name="Correct">One of many different right words.</param>
/// <param name="Misspelled">A word with a slip.</param>
/// <param name="Unknown">Two words that may not be joined; null where the language joins none.</param>
/// <param name="SuggestMedian">Milliseconds to suggest, at the median.</param>
/// <param name="SuggestWorst">Milliseconds to suggest, at the worst.</param>
/// <param name="BytesPerCheck">What a check allocates; null where it cannot be seen.</param>
internal sealed record SpeedRow(
    string Engine, double LoadMilliseconds, double Megabytes, double Stream, double Correct, double Misspelled, double? Unknown,
    double SuggestMedian, double SuggestWorst, double? BytesPerCheck = null);
