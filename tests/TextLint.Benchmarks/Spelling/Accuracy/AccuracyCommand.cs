using System.Text;
using TextLint.Data;
using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Benchmarks.Spelling;

/// <summary>How often the first suggestion, or one of the first five, is the word that was meant; ours beside other engines in one run.</summary>
internal static class AccuracyCommand
{
    /// <summary>The lists by whose mean engines are compared; those that people wrote down by themselves, not from one another, are the clean ones.</summary>
    private static readonly string[] s_lists = ["misspellings", "wikipedia", "aspell", "norvig1", "norvig2", "holbrook", "toefl", "birkbeck", "codespell", "typos"];

    private static readonly string[] s_clean = ["aspell", "norvig1", "holbrook", "toefl", "birkbeck"];

    /// <summary>Measures the lists of a folder, each NAME.tsv: what was typed, a tab, what was meant.</summary>
    public static int Run(VerbOptions options)
    {
        if (options.Value("lists") is not { } folder || DictionaryPair.Find(options.Value("dictionary") ?? "en_US", options.Value("dictionaries")) is not { } pair)
        {
            Console.Error.WriteLine("Give --lists FOLDER with NAME.tsv files; the dictionary en_US must be installed, or named by --dictionary and --dictionaries FOLDER.");
            return 2;
        }
        var dictionary = HunspellDictionary.Load(pair.AffixPath, pair.WordPath);
        var lists = new SpellingLists(folder, dictionary, options.Number("most", 2_500));
        var names = options.Names.Count > 0 ? [.. options.Names] : s_lists;
        Measure("textlint", names, lists, words => Own(dictionary, words));
        foreach (var engine in (options.Value("beside") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)) MeasurePeer(engine, pair, names, lists);
        return 0;
    }

    private static void MeasurePeer(string name, DictionaryPair pair, string[] names, SpellingLists lists)
    {
        var engine = name switch { "hunspell" => PeerEngine.Hunspell, "nuspell" => PeerEngine.Nuspell, "aspell" => PeerEngine.Aspell, _ => null };
        if (engine is null)
        {
            Console.Error.WriteLine($"--beside knows hunspell, nuspell and aspell, not {name}.");
            return;
        }
        var peer = new Peer(engine, engine == PeerEngine.Aspell ? pair.Name : pair.AffixPath, new UTF8Encoding(false));
        Measure(name, names, lists, words => peer.Suggest(words));
    }

    private static List<(double Milliseconds, string[] Words)> Own(HunspellDictionary dictionary, IReadOnlyList<string> words)
    {
        var model = LanguageResources.TryGetSuggestions("en", out var data) ? SuggestionModel.Load(data) : SuggestionModel.Empty;
        var speller = new Speller([dictionary], model: model);
        foreach (var word in words.Take(200)) speller.Suggest(word);
        var answers = new List<(double, string[])>();
        // The clock counts what the runtime compiles meanwhile too: the lesser of two calls is the call's own.
        foreach (var word in words) answers.Add((CpuClock.Least(2, () => speller.Suggest(word)) / 1e6, [.. speller.Suggest(word)]));
        return answers;
    }

    private static void Measure(string engine, string[] names, SpellingLists lists, Func<IReadOnlyList<string>, List<(double Milliseconds, string[] Words)>> suggest)
    {
        Console.WriteLine($"{engine,-14}{"pairs",8}{"top-1",8}{"top-5",8}{"MRR",8}{"median ms",12}{"p99",8}{"max",8}");
        var rows = new List<AccuracyRow>();
        foreach (var name in names)
        {
            var pairs = lists.Read(name);
            if (pairs.Count == 0) continue;
            rows.Add(AccuracyRow.Create(name, pairs, suggest([.. pairs.Select(p => p.Typed)])));
            Console.WriteLine(rows[^1]);
        }
        Console.WriteLine(AccuracyRow.MeanOf("mean", rows));
        Console.WriteLine(AccuracyRow.MeanOf("clean lists", [.. rows.Where(r => s_clean.Contains(r.Name))]));
        Console.WriteLine();
    }
}
