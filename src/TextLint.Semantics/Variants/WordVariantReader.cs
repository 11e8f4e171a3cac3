using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Makes the ways to write words of the text that lists them.</summary>
internal sealed class WordVariantReader
{
    private readonly Dictionary<uint, List<WordVariant>> _byFirstWord = [];
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);

    private WordVariantReader(FactSections sections)
    {
        foreach (var line in sections.LinesOf("groups")) AddGroup(line);
        foreach (var line in sections.LinesOf("regional")) AddLine(line, isRegional: true);
        foreach (var line in sections.LinesOf("spellings")) AddLine(line, isRegional: false);
        foreach (var phrase in sections.PhrasesOf("compounds")) AddCompound(phrase);
        foreach (var term in sections.PhrasesOf("capitals")) AddTerm(term);
        Links = new HashSet<string>(sections.WordsOf("links"), StringComparer.Ordinal);
        TwoWords = new HashSet<string>(sections.WordsOf("two-words"), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The ways, by the hash of their first word.</summary>
    public Dictionary<uint, List<WordVariant>> ByFirstWord => _byFirstWord;

    /// <summary>Words that make a longer name of a term.</summary>
    public HashSet<string> Links { get; }

    /// <summary>Words that mean something else with a hyphen.</summary>
    public HashSet<string> TwoWords { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A section that is not known, or a line that is no pair; the message says which.</exception>
    public static WordVariantReader Read(string text) => new(FactSections.Read(text, "groups", "regional", "spellings", "compounds", "capitals", "links", "two-words"));

    private void AddGroup(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        if (at < 0) throw new FormatException($"The group \"{line}\" has no =.");
        _groups.Add(line[..at].Trim(), Split(line[(at + 1)..]));
    }

    private void AddLine(string line, bool isRegional)
    {
        var at = line.IndexOf(':', StringComparison.Ordinal);
        if (at < 0)
        {
            foreach (var pair in Split(line)) AddPair(pair, "", null, isRegional);
            return;
        }
        if (!_groups.TryGetValue(line[..at], out var endings)) throw new FormatException($"There is no group \"{line[..at]}\".");
        foreach (var stem in Split(line[(at + 1)..]))
            foreach (var ending in endings) AddPair(ending, stem, $"{line[..at]}:{stem}", isRegional);
    }

    private void AddPair(string pair, string stem, string? group, bool isRegional)
    {
        var at = pair.IndexOf('/', StringComparison.Ordinal);
        if (at < 0) throw new FormatException($"\"{pair}\" is no pair.");
        var (first, isFirstProof) = Read(pair[..at], stem, isRegional);
        var (second, isSecondProof) = Read(pair[(at + 1)..], stem, isRegional);
        group ??= HeadOf(first ?? second!);
        if (first is not null) Add(new WordVariant(first, group, new VariantForm(VariantKind.Spelling, 0)) { Counterpart = second, IsRegional = isRegional, Region = isFirstProof ? VariantRegion.American : VariantRegion.None });
        if (second is not null) Add(new WordVariant(second, group, new VariantForm(VariantKind.Spelling, 1)) { Counterpart = first, IsRegional = isRegional, Region = isSecondProof ? VariantRegion.British : VariantRegion.None });
    }

    private static (string? Text, bool IsProof) Read(string form, string stem, bool isRegional) =>
        form == "-" ? (null, false) : form.StartsWith('~') ? (stem + form[1..], false) : (stem + form, isRegional);

    /// <summary>The singular, where it was listed before: a plural goes with it.</summary>
    private string HeadOf(string word)
    {
        if (word.Length > 3 && word[^1] == 's' && _heads.Contains(word[..^1])) return word[..^1];
        _heads.Add(word);
        return word;
    }

    private void AddCompound(string phrase)
    {
        var (group, closed) = (HeadOf(phrase), phrase.Replace(" ", "", StringComparison.Ordinal));
        Add(new WordVariant(closed, group, new VariantForm(VariantKind.Compound, 0)) { Counterpart = phrase });
        Add(new WordVariant(phrase, group, new VariantForm(VariantKind.Compound, 1)) { Counterpart = closed });
    }

    private void AddTerm(string term)
    {
        var words = Split(term);
        var article = words.Length > 1 ? words[0] : null;
        var lower = string.Join(' ', article is null ? words : words[1..]);
        var capitalized = string.Join(' ', Split(lower).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        Add(new WordVariant(lower, term, new VariantForm(VariantKind.Capital, 0)) { Counterpart = capitalized, Article = article });
        Add(new WordVariant(capitalized, term, new VariantForm(VariantKind.Capital, 1)) { Counterpart = lower, Article = article });
    }

    private void Add(WordVariant variant)
    {
        var end = variant.Text.IndexOf(' ', StringComparison.Ordinal);
        var hash = Folding.Hash(end < 0 ? variant.Text : variant.Text.AsSpan(0, end));
        if (!_byFirstWord.TryGetValue(hash, out var list)) _byFirstWord.Add(hash, list = new List<WordVariant>(1));
        list.Add(variant);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
