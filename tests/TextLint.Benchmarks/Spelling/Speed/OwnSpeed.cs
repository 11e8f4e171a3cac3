using System.Runtime.CompilerServices;
using TextLint.Data;
using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Measures ours, in this process; opening is measured in a fresh one.</summary>
internal static class OwnSpeed
{
    private const int WarmUps = 4;

    /// <summary>Our figures.</summary>
    public static SpeedRow Measure(DictionaryPair pair, SpeedWords words, int passes)
    {
        var path = Path.Combine(Path.GetTempPath(), $"textlint-{pair.Name}-{Environment.ProcessId}.compiled");
        try
        {
            var compiling = Compile(pair, path);
            var opening = FreshProcess.Open(path);
            var compiled = new FileInfo(path).Length / 1048576.0;
            Console.WriteLine($"{pair.Name}: compiled on first use in {compiling:0} ms to {compiled:0.0} MB; opened in {opening.FirstMilliseconds:0.000} ms, {opening.NextMilliseconds:0.000} ms when opened before; {opening.Megabytes:0.0} MB resident");
            return Measure(HunspellDictionary.Load(pair.AffixPath, pair.WordPath), pair.Name[..2], opening, words, passes);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Compile(DictionaryPair pair, string path)
    {
        var (affixes, words) = (File.ReadAllBytes(pair.AffixPath), File.ReadAllBytes(pair.WordPath));
        var compiled = Array.Empty<byte>();
        var least = CpuClock.Least(2, () => compiled = HunspellDictionary.Compile(affixes, words)) / 1e6;
        File.WriteAllBytes(path, compiled);
        return least;
    }

    private static SpeedRow Measure(HunspellDictionary dictionary, string language, OpeningCost opening, SpeedWords words, int passes)
    {
        var (stream, bytes) = Time(dictionary, words.Stream, passes);
        var model = LanguageResources.TryGetSuggestions(language, out var data) ? SuggestionModel.Load(data) : null;
        var suggest = Suggest(new Speller([dictionary], model: model), words.ToCorrect);
        return new SpeedRow(
            "textlint", opening.FirstMilliseconds, opening.Megabytes, stream, Time(dictionary, words.Correct, passes).Nanoseconds, Time(dictionary, words.Misspelled, passes).Nanoseconds,
            words.Unknown.Count > 0 ? Time(dictionary, words.Unknown, passes).Nanoseconds : null,
            suggest.Length > 0 ? suggest[suggest.Length / 2] : 0, suggest.Length > 0 ? suggest[^1] : 0, bytes);
    }

    private static (double Nanoseconds, double Bytes) Time(HunspellDictionary dictionary, List<string> words, int passes)
    {
        // The words lie one behind another, as in the text of an article.
        var text = string.Concat(words);
        int[] ends = Ends(words);
        for (var i = 0; i < WarmUps; i++)
        {
            Pass(dictionary, text, ends);
            Thread.Sleep(120); // The better code of a loop that is hot comes a tenth of a second later.
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Pass(dictionary, text, ends);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (CpuClock.Least(passes, () => Pass(dictionary, text, ends)) / words.Count, (double)allocated / words.Count);
    }

    private static int[] Ends(List<string> words)
    {
        var (ends, end) = (new int[words.Count], 0);
        for (var i = 0; i < ends.Length; i++) ends[i] = end += words[i].Length;
        return ends;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Pass(HunspellDictionary dictionary, string text, int[] ends)
    {
        var (accepted, start) = (0, 0);
        foreach (var end in ends)
        {
            if (dictionary.Check(text.AsSpan(start, end - start))) accepted++;
            start = end;
        }
        return accepted;
    }

    private static double[] Suggest(Speller speller, List<string> words)
    {
        foreach (var word in words) speller.Suggest(word);
        Thread.Sleep(120);
        // The best of three calls: one that a collection or a compilation falls into says nothing of the call.
        return [.. words.Select(word => CpuClock.Least(3, () => speller.Suggest(word)) / 1e6).Order()];
    }
}
