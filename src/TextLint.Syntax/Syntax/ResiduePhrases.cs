using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Syntax.Parsing;

namespace TextLint.Syntax;

/// <summary>
/// The phrases by which page furniture is known: facts of a language, which whoever opens a text gives with the options. Immutable. Phrases are compared without
/// case, marks and apostrophes; a figure stands for any figure.
/// </summary>
public sealed class ResiduePhrases
{
    /// <summary>A line that opens with a phrase and goes on longer than this is a sentence.</summary>
    private const int LongestOpenedLine = 160;

    private readonly ImmutableArray<string> _strongAnywhere;
    private readonly ImmutableArray<string> _strongOpening;
    private readonly ImmutableArray<string> _weakOpening;
    private readonly ImmutableArray<string> _bracketed;
    private readonly ImmutableArray<(string First, string Then)> _pairs;
    private readonly FrozenSet<string> _strongWhole;
    private readonly FrozenSet<string> _weakWhole;
    private readonly FrozenSet<string> _labels;
    private readonly FrozenSet<string> _insertions;
    private readonly FrozenSet<string> _agencies;
    private readonly ImmutableArray<string> _bareOwn;

    /// <summary>The phrases of a language, by the names of their sections.</summary>
    /// <param name="phrasesOf">The phrases of a section: <c>strong-anywhere</c>, found nowhere else, whatever stands around them in a short line; <c>strong-opening</c>, a line opens with
    /// them or is little else; <c>strong-whole</c>; <c>strong-pairs</c>, a line opens with what stands before "…" and has what stands behind it; <c>strong-bracketed</c>, they open a line that is
    /// one bracket; <c>weak-opening</c> and <c>weak-whole</c>, which need the company of more; <c>labels</c>, which a colon follows and which interrupt an article;
    /// <c>insertions</c>, whole lines that do; <c>agencies</c>, which end a credit.</param>
    public ResiduePhrases(Func<string, IEnumerable<string>> phrasesOf)
    {
        ArgumentNullException.ThrowIfNull(phrasesOf);
        _strongAnywhere = [.. Bare(phrasesOf("strong-anywhere"))];
        _strongOpening = [.. Bare(phrasesOf("strong-opening"))];
        _weakOpening = [.. Bare(phrasesOf("weak-opening"))];
        _bracketed = [.. Bare(phrasesOf("strong-bracketed"))];
        _pairs = [.. phrasesOf("strong-pairs").Select(p => p.Split('\u2026')).Where(p => p.Length == 2).Select(p => (BareLine.Of(p[0]), BareLine.Of(p[1])))];
        _strongWhole = Bare(phrasesOf("strong-whole")).ToFrozenSet(StringComparer.Ordinal);
        _weakWhole = Bare(phrasesOf("weak-whole")).ToFrozenSet(StringComparer.Ordinal);
        _labels = Bare(phrasesOf("labels")).ToFrozenSet(StringComparer.Ordinal);
        _insertions = Bare(phrasesOf("insertions")).ToFrozenSet(StringComparer.Ordinal);
        _agencies = Bare(phrasesOf("agencies")).ToFrozenSet(StringComparer.Ordinal);
        (Own, _bareOwn) = ([], []);
    }

    private ResiduePhrases(ResiduePhrases shipped, ImmutableArray<string> own)
    {
        (_strongAnywhere, _strongOpening, _weakOpening, _bracketed, _pairs) = (shipped._strongAnywhere, shipped._strongOpening, shipped._weakOpening, shipped._bracketed, shipped._pairs);
        (_strongWhole, _weakWhole, _labels, _insertions, _agencies) = (shipped._strongWhole, shipped._weakWhole, shipped._labels, shipped._insertions, shipped._agencies);
        (Own, _bareOwn) = (own, [.. Bare(own)]);
    }

    /// <summary>No phrase: nothing is page furniture.</summary>
    public static ResiduePhrases None { get; } = new(static _ => []);

    /// <summary>The phrases of the publication beside those of the language; a line that opens with one of them, or is little else, is furniture even alone.</summary>
    public ImmutableArray<string> Own { get; }

    /// <summary>The same with the phrases of a publication in the place of <see cref="Own"/>.</summary>
    public ResiduePhrases WithOwn(IEnumerable<string> phrases)
    {
        ImmutableArray<string> own = [.. phrases];
        return own.IsEmpty && Own.IsEmpty ? this : new ResiduePhrases(this, own);
    }

    /// <summary>True for a line that a page put between the paragraphs of an article: a link to another story, a credit, an advertisement's place. Takes time by the length of the line.</summary>
    /// <param name="line">A line without the white space around it.</param>
    public bool IsInsertion(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > LongestOpenedLine) return false;
        Span<char> buffer = stackalloc char[BareLine.Longest];
        if (Has(_insertions, line, buffer)) return true;
        // A title has no full stop.
        if (line[^1] != '.' && line.IndexOf(':') is > 0 and var colon && colon + 1 < line.Length && Has(_labels, line[..colon], buffer)) return true;
        return line.LastIndexOf('/') is > 0 and var slash && IsCredit(line, slash) && Has(_agencies, line[(slash + 1)..], buffer);
    }

    /// <summary>True for a name before a stroke, which is no path of an address, and a name behind it.</summary>
    private static bool IsCredit(ReadOnlySpan<char> line, int slash) =>
        slash + 1 < line.Length && CharacterTable.IsUpper(line[slash + 1]) && line[..slash].Contains(' ') && !line.Contains("://", StringComparison.Ordinal) && !PlainShape.EndsInStop(line);

    /// <summary>The strength of a line.</summary>
    internal ResidueStrength StrengthOf(ReadOnlySpan<char> line)
    {
        if (line.Length > BareLine.Longest) return ResidueStrength.None;
        Span<char> buffer = stackalloc char[BareLine.Longest];
        var bare = buffer[..BareLine.Write(line, buffer)];
        // Words between quotation marks are somebody's speech; a form has none.
        var isQuoted = line.IndexOfAny("\"\u201C\u201D\u00AB\u201E") >= 0;
        var strength = StrengthOf(bare, isQuoted, isBracketed: line[0] is '(' or '[' && line.TrimEnd('.')[^1] is ')' or ']');
        return strength != ResidueStrength.Strong && CoversOne(_bareOwn, bare) ? ResidueStrength.Strong : strength;
    }

    private ResidueStrength StrengthOf(ReadOnlySpan<char> bare, bool isQuoted, bool isBracketed)
    {
        if (_strongWhole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare)) return ResidueStrength.Strong;
        if (_weakWhole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare)) return ResidueStrength.Weak;
        if (isQuoted) return ResidueStrength.None;
        foreach (var phrase in _strongAnywhere)
            if (IndexOf(bare, phrase) >= 0) return ResidueStrength.Strong;
        if (CoversOne(_strongOpening, bare) || IsPair(bare)) return ResidueStrength.Strong;
        if (isBracketed && OpensWithOne(_bracketed, bare)) return ResidueStrength.Strong;
        return CoversOne(_weakOpening, bare) ? ResidueStrength.Weak : ResidueStrength.None;
    }

    private static IEnumerable<string> Bare(IEnumerable<string> phrases) => phrases.Select(BareLine.Of).Where(p => p.Length > 0);

    private static bool Has(FrozenSet<string> phrases, ReadOnlySpan<char> line, Span<char> buffer) =>
        phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(buffer[..BareLine.Write(line, buffer)]);

    private static bool CoversOne(ImmutableArray<string> phrases, ReadOnlySpan<char> line)
    {
        foreach (var phrase in phrases)
            if (Covers(line, phrase)) return true;
        return false;
    }

    private static bool OpensWithOne(ImmutableArray<string> phrases, ReadOnlySpan<char> line)
    {
        // What stands before the words is a bracket, which is a space here or nothing.
        foreach (var phrase in phrases)
            if (IndexOf(line, phrase) == 0) return true;
        return false;
    }

    private bool IsPair(ReadOnlySpan<char> line)
    {
        foreach (var (first, then) in _pairs)
            if (IndexOf(line, first) == 0 && IndexOf(line[first.Length..], then) > 0) return true;
        return false;
    }

    /// <summary>True where the line opens with the phrase, or the phrase is most of it.</summary>
    private static bool Covers(ReadOnlySpan<char> line, ReadOnlySpan<char> phrase)
    {
        var index = phrase.IsEmpty || line.Length > LongestOpenedLine ? -1 : IndexOf(line, phrase);
        return index == 0 || (index > 0 && phrase.Length * 5 >= line.Length * 3);
    }

    /// <summary>Where the phrase stands in the line as whole words, or -1.</summary>
    private static int IndexOf(ReadOnlySpan<char> line, ReadOnlySpan<char> phrase)
    {
        for (var from = 0; from <= line.Length - phrase.Length;)
        {
            var at = line[from..].IndexOf(phrase);
            if (at < 0) return -1;
            at += from;
            var end = at + phrase.Length;
            if ((at == 0 || line[at - 1] == ' ') && (end == line.Length || line[end] == ' ')) return at;
            from = at + 1;
        }
        return -1;
    }
}
