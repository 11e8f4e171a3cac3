using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Words that are written for one another, and what shows that one was: for a word, the words that may be meant with the gain that their neighbours must show, and
/// proofs written out. Facts of a language, read from a text; immutable, and no look-up allocates.
/// </summary>
public sealed class ConfusionTable
{
    private const string HabitSection = "habits", SlipSection = "slips", LookAlikeSection = "look-alikes", ProofSection = "proofs", ClassSection = "classes";

    private readonly Dictionary<uint, ConfusionEntry> _entries = [];

    private ConfusionTable()
    {
    }

    /// <summary>A language of which nothing is known: no word is taken for another.</summary>
    public static ConfusionTable Empty { get; } = new();

    /// <summary>Number of words that may be wrong.</summary>
    public int Count => _entries.Count;

    /// <summary>Reads a table.</summary>
    /// <param name="text">
    /// Sections: <c>[habits]</c>, <c>[slips]</c> and <c>[look-alikes]</c> with lines <c>written &gt; meant decades</c>, <c>[classes]</c> with lines <c>name: words</c>, <c>[proofs]</c> with
    /// lines <c>could|should [of] !course &gt; have</c>; what an element may be says <see cref="ProofElement"/>. What follows a <c>#</c> and a space is a comment.
    /// </param>
    /// <exception cref="FormatException">A section that is not known or a line that cannot be read; the message names it.</exception>
    public static ConfusionTable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = FactSections.Read(text, HabitSection, SlipSection, LookAlikeSection, ProofSection, ClassSection);
        var table = new ConfusionTable();
        foreach (var line in sections.LinesOf(HabitSection)) table.AddSlip(line, ConfusionKind.Habit);
        foreach (var line in sections.LinesOf(SlipSection)) table.AddSlip(line, ConfusionKind.Slip);
        foreach (var line in sections.LinesOf(LookAlikeSection)) table.AddSlip(line, ConfusionKind.LookAlike);
        var classes = sections.LinesOf(ClassSection).Select(ReadClass).ToLookup(c => c.Name, c => c.Words, StringComparer.Ordinal);
        foreach (var line in sections.LinesOf(ProofSection)) table.AddProof(line, classes);
        return table;
    }

    /// <summary>The words in whose place others are looked for or may stand, once each, in the order of the text: what a model of neighbouring words has to know.</summary>
    public IEnumerable<string> ComparedWords => _entries.Values.Where(e => e.Slips.Count > 0).SelectMany(e => e.Slips.Select(s => s.Meant).Prepend(e.Word)).Distinct(StringComparer.Ordinal);

    /// <summary>Each word that may be wrong with each that may be meant, in the order of the text.</summary>
    public IEnumerable<(string Written, string Meant)> Pairs =>
        _entries.Values.SelectMany(e => e.Slips.Select(s => s.Meant).Concat(e.Proofs.Select(p => p.Meant)).Distinct(StringComparer.Ordinal).Select(meant => (e.Word, meant)));

    internal ConfusionEntry? Find(uint hash) => _entries.GetValueOrDefault(hash);

    private static (string Name, string[] Words) ReadClass(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw Fault(line);
        return (line[..colon].Trim(), line[(colon + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void AddSlip(string line, ConfusionKind kind)
    {
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var written, ">", var meant, var decades]
            || !double.TryParse(decades, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)) throw Fault(line);
        EntryOf(written).Slips.Add(new ConfusionSlip(meant, Folding.Hash(meant), least, kind));
    }

    private void AddProof(string line, ILookup<string, string[]> classes)
    {
        var (end, open, close) = (line.LastIndexOf('>'), line.IndexOf('[', StringComparison.Ordinal), line.IndexOf(']', StringComparison.Ordinal));
        if (end < 0 || open < 0 || close < open || close > end) throw Fault(line);
        var meant = line[(end + 1)..].Trim();
        ProofElement[] left = [.. Elements(line[..open]).Reverse()], right = [.. Elements(line[(close + 1)..end])];
        foreach (var written in line[(open + 1)..close].Split('|', StringSplitOptions.TrimEntries)) EntryOf(written).Proofs.Add(new ConfusionProof(meant, char.IsAsciiLetterUpper(written[0]), left, right));
        IEnumerable<ProofElement> Elements(string part) => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(e => ProofElement.Parse(e, classes));
    }

    private ConfusionEntry EntryOf(string word)
    {
        var hash = Folding.Hash(word);
        if (!_entries.TryGetValue(hash, out var entry)) _entries.Add(hash, entry = new ConfusionEntry(word, hash));
        return entry;
    }

    private static FormatException Fault(string line) => new($"This line of confusions cannot be read: {line}");
}
