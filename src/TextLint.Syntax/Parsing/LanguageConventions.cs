using System.Collections.Frozen;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>What reading needs to know of a language: abbreviations, words that begin sentences, the decimal comma.</summary>
internal sealed class LanguageConventions
{
    private const int LongestListed = 16;

    private static readonly FrozenDictionary<string, LanguageConventions> Languages = new Dictionary<string, LanguageConventions>
    {
        ["en"] = EnglishConventions.Create(),
        ["de"] = ForeignConventions.German(),
        ["fr"] = ForeignConventions.French(),
        ["es"] = ForeignConventions.Spanish(),
        ["it"] = ForeignConventions.Italian(),
        ["pt"] = ForeignConventions.Portuguese(),
        ["nl"] = ForeignConventions.Dutch(),
    }.ToFrozenDictionary();

    private static readonly LanguageConventions Generic = new();

    private readonly Dictionary<string, AbbreviationUse> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speechVerbs = new(StringComparer.Ordinal);

    /// <summary>True where a comma stands before decimals.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>True where a stop after a small number makes an ordinal: <c>am 3. Oktober</c>.</summary>
    public bool HasOrdinalStop { get; init; }

    /// <summary>The conventions for a BCP 47 tag; a language we do not know has none.</summary>
    public static LanguageConventions For(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = Folding.Fold(end < 0 ? language : language.AsSpan(0, end));
        return Languages.GetValueOrDefault(primary, Generic);
    }

    public LanguageConventions Add(AbbreviationUse use, string abbreviations)
    {
        foreach (var abbreviation in abbreviations.Split(' ')) _abbreviations.TryAdd(abbreviation, use | AbbreviationUse.Listed);
        return this;
    }

    public LanguageConventions AddStarters(string words)
    {
        _starters.UnionWith(words.Split(' '));
        return this;
    }

    public LanguageConventions AddSpeechVerbs(string words)
    {
        _speechVerbs.UnionWith(words.Split(' '));
        return this;
    }

    /// <summary>How a word without its last stop is used as an abbreviation.</summary>
    public AbbreviationUse UseOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestListed) return AbbreviationUse.None;
        Span<char> folded = stackalloc char[LongestListed];
        return _abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Fold(word, folded), out var use) ? use : AbbreviationUse.None;
    }

    /// <summary>True for a word that so often begins a sentence that a stop before it ends one.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => Contains(_starters, word);

    /// <summary>True for <c>said</c> and its like, which go on with the sentence of the quotation before them.</summary>
    public bool IsSpeechVerb(ReadOnlySpan<char> word) => Contains(_speechVerbs, word);

    private static bool Contains(HashSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestListed) return false;
        Span<char> folded = stackalloc char[LongestListed];
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Fold(word, folded));
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (var i = 0; i < word.Length; i++) buffer[i] = Folding.Fold(word[i]);
        return buffer[..word.Length];
    }
}
