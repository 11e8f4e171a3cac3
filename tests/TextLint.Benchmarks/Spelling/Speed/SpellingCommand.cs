using System.Text;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Ours beside hunspell, nuspell and aspell in one run: opening, memory, checking and suggesting.</summary>
internal static class SpellingCommand
{
    private static readonly string[] s_languages = ["en", "de", "hu", "nl", "sv"];

    /// <summary>Measures the named dictionaries, or English and those whose compounds cost most.</summary>
    public static int Run(VerbOptions options)
    {
        foreach (var name in options.Names.Count > 0 ? options.Names : [.. s_languages])
        {
            if (DictionaryPair.Find(name, options.Value("dictionaries")) is not { } pair)
            {
                Console.Error.WriteLine($"There is no dictionary {name}; install hunspell-{name} or give --dictionaries FOLDER.");
                return 2;
            }
            Measure(pair, options);
        }
        return 0;
    }

    private static void Measure(DictionaryPair pair, VerbOptions options)
    {
        var source = SourceDictionary.Read(pair);
        var hunspell = new Peer(PeerEngine.Hunspell, pair.AffixPath, source.Encoding);
        var words = SpeedWords.Create(pair, source, hunspell, options);
        var passes = options.Number("passes", 5);
        List<SpeedRow> rows = [PeerSpeed.Measure(hunspell, words, passes)];
        TryAdd(rows, PeerEngine.Nuspell, pair.AffixPath, words, passes);
        TryAdd(rows, PeerEngine.Aspell, pair.Name, words, passes);
        rows.Add(OwnSpeed.Measure(pair, words, passes));
        SpeedTable.Print(pair.Name, words, rows);
    }

    // A peer that is not installed, or cannot read the dictionary, is named and left out.
    private static void TryAdd(List<SpeedRow> rows, PeerEngine engine, string dictionary, SpeedWords words, int passes)
    {
        try
        {
            rows.Add(PeerSpeed.Measure(new Peer(engine, dictionary, new UTF8Encoding(false)), words, passes));
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
        }
    }
}
