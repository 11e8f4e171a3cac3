namespace TextLint.Benchmarks.Spelling;

/// <summary>Shows where two engines differ: how often by kind, and the first words of each kind.</summary>
internal static class DifferenceReport
{
    /// <summary>Prints them.</summary>
    /// <param name="verdicts">What was said.</param>
    /// <param name="show">How many words of a kind, each way.</param>
    /// <param name="third">A third engine's verdict on each difference.</param>
    /// <returns>How many differences nobody can explain.</returns>
    public static int Print(Verdicts verdicts, int show, bool[]? third)
    {
        Console.WriteLine($"  accepted of each kind: {Accepted(verdicts)}");
        var explained = verdicts.Differences.Select(verdicts.Explain).OfType<string>().CountBy(static reason => reason).ToList();
        foreach (var (reason, count) in explained) Console.WriteLine($"  {count} explained: {reason}");
        var open = verdicts.Differences.Select(static (word, place) => (Word: word, Place: place)).Where(d => verdicts.Explain(d.Word) is null).ToList();
        foreach (var kind in open.GroupBy(d => (verdicts.Words[d.Word].Kind, WeAccept: verdicts.Ours[d.Word])).OrderBy(static g => g.Key))
        {
            var asked = verdicts.Words.Count(w => w.Kind == kind.Key.Kind);
            Console.WriteLine($"  {kind.Key.Kind}: {kind.Count()} of {asked} that {(kind.Key.WeAccept ? "we accept and Hunspell refuses" : "we refuse and Hunspell accepts")}");
            foreach (var (word, place) in kind.Take(show)) Console.WriteLine($"    {Line(verdicts.Words[word], third?[place])}");
        }
        return open.Count;
    }

    // A kind of which all or none is accepted would prove little.
    private static string Accepted(Verdicts verdicts)
    {
        var kinds = verdicts.Words.Select((word, i) => (word.Kind, Accepted: verdicts.Theirs[i])).GroupBy(static w => w.Kind).OrderBy(static g => g.Key);
        return string.Join(", ", kinds.Select(static kind => $"{kind.Key} {100.0 * kind.Count(static w => w.Accepted) / kind.Count():0}%"));
    }

    private static string Line(DrawnWord word, bool? third)
    {
        var opinion = third switch { true => "  [nuspell accepts]", false => "  [nuspell refuses]", null => "" };
        return word.Origin.Length > 0 ? $"{word.Text}  from {word.Origin}{opinion}" : word.Text + opinion;
    }
}
