using System.Diagnostics;
using System.Text;
using TextLint.Spelling;

namespace TextLint.Benchmarks.Spelling;

/// <summary>
/// Asks the installed Hunspell and ours about many words drawn from real dictionaries, and shows where they differ. Small fixtures
/// do not find what real dictionaries do.
/// </summary>
internal static class DifferentialCommand
{
    private static readonly string[] s_languages = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "hu", "tr"];

    /// <summary>Runs the comparison; 0 where no difference is unexplained, 1 where one is, 2 where nothing could be asked.</summary>
    public static int Run(VerbOptions options)
    {
        var unexplained = 0;
        foreach (var name in options.Names.Count > 0 ? options.Names : [.. s_languages])
        {
            if (DictionaryPair.Find(name, options.Value("dictionaries")) is not { } pair)
            {
                Console.Error.WriteLine($"There is no dictionary {name}; install hunspell-{name} or give --dictionaries FOLDER.");
                return 2;
            }
            unexplained += TryCompare(pair, options);
        }
        Console.WriteLine($"{unexplained} differences unexplained");
        return unexplained == 0 ? 0 : 1;
    }

    private static int TryCompare(DictionaryPair pair, VerbOptions options)
    {
        try
        {
            return Compare(pair, options);
        }
        catch (InvalidOperationException fault)
        {
            Console.WriteLine($"{pair.Name}: {fault.Message}");
            return 1;
        }
    }

    private static int Compare(DictionaryPair pair, VerbOptions options)
    {
        var source = SourceDictionary.Read(pair);
        var draw = new WordDraw(source, options.Number("seed", 1));
        var words = draw.Draw(options.Number("words", 100_000), source.CanWrite);
        string[] texts = [.. words.Select(static w => w.Text)];
        var theirs = new Peer(PeerEngine.Hunspell, pair.AffixPath, source.Encoding).Check(texts);
        var clock = Stopwatch.StartNew();
        var ours = Ours(pair, options.Value("ours") ?? "textlint", texts);
        var verdicts = new Verdicts(pair.Name, words, theirs, ours) { StemsBeforeBlanks = source.StemsBeforeBlanks };
        if (options.Value("newer") is { } newer) verdicts.Mend(new Peer(PeerEngine.Built(newer), pair.AffixPath, source.Encoding));
        Console.WriteLine($"{pair.Name}: {words.Count} words of {source.Entries.Count} stems, Hunspell accepts {theirs.Count(static t => t)}; {verdicts.Differences.Count} differences; {clock.Elapsed.TotalSeconds:0.0} s");
        return DifferenceReport.Print(verdicts, options.Number("show", 20), ThirdOpinion(pair, verdicts));
    }

    private static bool[] Ours(DictionaryPair pair, string engine, string[] texts)
    {
        if (engine == "nuspell") return new Peer(PeerEngine.Nuspell, pair.AffixPath, new UTF8Encoding(false)).Check(texts);
        var dictionary = HunspellDictionary.Load(pair.AffixPath, pair.WordPath);
        return [.. texts.Select(text => dictionary.Check(text))];
    }

    // Where nuspell is installed its verdict says which side to look at first.
    private static bool[]? ThirdOpinion(DictionaryPair pair, Verdicts verdicts)
    {
        if (verdicts.Differences.Count == 0) return null;
        try
        {
            return new Peer(PeerEngine.Nuspell, pair.AffixPath, new UTF8Encoding(false)).Check([.. verdicts.Differences.Select(i => verdicts.Words[i].Text)]);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
