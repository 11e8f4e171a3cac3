using TextLint.Spelling;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Compares our suggestions in Hunspell's order with those of a Hunspell, word by word.</summary>
internal static class SuggestionCommand
{
    private static readonly WordKind[] s_kinds = [WordKind.Slip, WordKind.Join, WordKind.ChangedJoin, WordKind.Mixed, WordKind.Hyphen, WordKind.Apostrophe];

    /// <summary>Prints for each dictionary how many lists are equal, and the first that are not.</summary>
    public static int Run(VerbOptions options)
    {
        var unequal = 0;
        foreach (var name in options.Names.Count > 0 ? options.Names : ["en"])
        {
            if (DictionaryPair.Find(name, options.Value("dictionaries")) is not { } pair)
            {
                Console.Error.WriteLine($"There is no dictionary {name}; install hunspell-{name} or give --dictionaries FOLDER.");
                return 2;
            }
            unequal += Compare(pair, options);
        }
        return unequal == 0 ? 0 : 1;
    }

    private static int Compare(DictionaryPair pair, VerbOptions options)
    {
        var source = SourceDictionary.Read(pair);
        var engine = options.Value("newer") is { } newer ? PeerEngine.Built(newer) : PeerEngine.Hunspell;
        var hunspell = new Peer(engine, pair.AffixPath, source.Encoding);
        var words = Draw(source, hunspell, options);
        var theirs = hunspell.Suggest([.. words.Select(static w => w.Text)]);
        var dictionary = HunspellDictionary.Load(pair.AffixPath, pair.WordPath);
        var times = new double[words.Count];
        var ours = words.Select((word, i) =>
        {
            IReadOnlyList<string> found = [];
            times[i] = CpuClock.Least(1, () => found = dictionary.Suggest(word.Text)) / 1e6;
            return found;
        }).ToList();
        var unequal = Enumerable.Range(0, words.Count).Where(i => !theirs[i].Words.SequenceEqual(ours[i])).ToList();
        var first = Enumerable.Range(0, words.Count).Count(i => theirs[i].Words.AsSpan() is [var their, ..] ? ours[i] is [var our, ..] && our == their : ours[i].Count == 0);
        Console.WriteLine($"{pair.Name}: {words.Count} words, {words.Count - unequal.Count} lists equal, {first} first ones equal; median of a call {Median(theirs.Select(static t => t.Milliseconds)):0.0} ms there, {Median(times):0.0} ms here, at worst {times.Max():0} ms");
        foreach (var i in unequal.Take(options.Number("show", 20)))
            Console.WriteLine($"  {words[i].Text} ({words[i].Kind})\n    hunspell  {string.Join(", ", theirs[i].Words)}\n    ours      {string.Join(", ", ours[i])}");
        return unequal.Count;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ToArray() is { Length: > 0 } ordered ? ordered[ordered.Length / 2] : 0;

    // Half of them slips, the rest of what else writers do to words; all of them refused.
    private static List<DrawnWord> Draw(SourceDictionary source, Peer hunspell, VerbOptions options)
    {
        var count = options.Number("words", 300);
        var drawn = new WordDraw(source, options.Number("seed", 3)).Draw(count * 30, source.CanWrite).Where(w => s_kinds.Contains(w.Kind) && w.Text.Length <= 40).ToList();
        var verdicts = hunspell.Check([.. drawn.Select(static w => w.Text)]);
        return [.. drawn.Where((_, i) => !verdicts[i]).Take(count)];
    }
}
