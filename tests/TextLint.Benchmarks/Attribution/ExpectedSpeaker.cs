using System.Globalization;

namespace TextLint.Benchmarks.Attribution;

/// <summary>Who says the words of a quotation, as a reader of the article annotated it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">UTF-16 offset of the opening mark.</param>
/// <param name="Length">UTF-16 units, both marks included.</param>
/// <param name="Speakers">The answers that are right; "none" for nobody.</param>
internal sealed record ExpectedSpeaker(string Article, int Start, int Length, IReadOnlyList<string> Speakers)
{
    /// <summary>What an annotation calls nobody.</summary>
    public const string Nobody = "none";

    /// <summary>One set of the annotations that stand beside this file.</summary>
    /// <param name="set">first or second.</param>
    public static IReadOnlyList<ExpectedSpeaker> Read(string set)
    {
        using var stream = typeof(ExpectedSpeaker).Assembly.GetManifestResourceStream(set)!;
        using var reader = new StreamReader(stream);
        var all = new List<ExpectedSpeaker>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            all.Add(new ExpectedSpeaker(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture), fields[3].Split('|')));
        }
        return all;
    }
}
