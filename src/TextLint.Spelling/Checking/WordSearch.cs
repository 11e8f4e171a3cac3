using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Looks up one spelling of a word: as a stem, with affixes, as a compound. Letter case and breaks are for <see cref="WordCheck"/>.</summary>
internal sealed class WordSearch
{
    private const WordTraits NeverAlone = WordTraits.NeedAffix | WordTraits.OnlyInCompound;

    private readonly AffixOptions _options;
    private readonly AffixSearch _affixes;
    private readonly CompoundSearch? _compounds;

    public WordSearch(CompiledDictionary dictionary)
    {
        Dictionary = dictionary;
        _options = dictionary.Options;
        _affixes = new AffixSearch(dictionary);
        if (_options.HasCompounds) _compounds = new CompoundSearch(dictionary, _affixes);
    }

    public CompiledDictionary Dictionary { get; }

    /// <summary>Looks a word up.</summary>
    /// <param name="word">Any text of at most <see cref="AffixSearch.MaxLength"/> units; longer ones are unknown.</param>
    /// <param name="mode">How it came to be looked up.</param>
    public WordMatch Find(ReadOnlySpan<char> word, SearchMode mode)
    {
        var attempts = CompoundSearch.MaxAttempts;
        return Find(word, mode, ref attempts);
    }

    /// <summary>Looks a word up, with a bound of the caller's own.</summary>
    /// <param name="word">Any text of at most <see cref="AffixSearch.MaxLength"/> units; longer ones are unknown.</param>
    /// <param name="mode">How it came to be looked up.</param>
    /// <param name="attempts">At how many places the word may be parted; what is left of them.</param>
    public WordMatch Find(ReadOnlySpan<char> word, SearchMode mode, ref int attempts)
    {
        if (word.Length > AffixSearch.MaxLength) return WordMatch.None;
        if (_options.Ignored.Length == 0 && !_options.ComplexPrefixes) return FindPlain(word, mode, ref attempts);
        Span<char> changed = stackalloc char[AffixSearch.MaxLength];
        var length = 0;
        foreach (var c in word)
            if (!_options.Ignored.Contains(c, StringComparison.Ordinal)) changed[length++] = c;
        changed = changed[..length];
        // Nothing but ignored characters is no mistake.
        if (length == 0 && word.Length > 0) return WordMatch.Anything;
        if (_options.ComplexPrefixes) Mirrored.Reverse(changed);
        return FindPlain(changed, mode, ref attempts);
    }

    /// <summary>True where a text is a form of a word: not forbidden, and right by itself.</summary>
    /// <param name="form">What the affixes made of a stem.</param>
    /// <param name="mayBeCapitalized">True where it may be written with a capital and in capitals.</param>
    public bool TryFindForm(string form, out bool mayBeCapitalized)
    {
        mayBeCapitalized = false;
        var match = Find(form, SearchMode.IsTitle | SearchMode.NoCompounds);
        if (!match.IsFound) return false;
        // The capitalized forms may be forbidden by themselves.
        mayBeCapitalized = !Dictionary.IsAny(match.Stem, WordTraits.KeepCase)
            && (_options.Forbidden == 0 || !(IsForbidden(Casing.ToTitle(form, isTurkic: false)) || IsForbidden(form.ToUpperInvariant())));
        return true;
    }

    private bool IsForbidden(string form) => Find(form, SearchMode.IsTitle | SearchMode.NoCompounds).IsForbidden;

    private WordMatch FindPlain(ReadOnlySpan<char> word, SearchMode mode, ref int attempts)
    {
        if (word.IsEmpty) return WordMatch.None;
        var prefixes = WordPrefixes.Create(word, Dictionary.StemPrefixes, stackalloc ulong[WordPrefixes.BufferLength]);
        var unwanted = (mode & SearchMode.IsTitle) != SearchMode.None ? WordTraits.OnlyInCompound | WordTraits.OnlyUpperCase : WordTraits.OnlyInCompound;
        var stem = prefixes.FindStem(Dictionary.Stems, word);
        if (stem != StemTable.None && Dictionary.IsAny(stem, WordTraits.Forbidden)) return WordMatch.Forbidden;
        for (; stem != StemTable.None; stem = Dictionary.Stems.NextOf(stem))
            if (!Dictionary.IsAny(stem, unwanted | NeverAlone)) return new WordMatch(new AffixMatch(stem));
        if (_affixes.TryFind(word, prefixes, new AffixRequest(CompoundPlace.None, 0, unwanted), out var match) && !Dictionary.IsAny(match.Stem, WordTraits.OnlyInCompound))
            return Dictionary.IsAny(match.Stem, WordTraits.Forbidden) ? WordMatch.Forbidden : new WordMatch(match);
        if (_compounds is null || (mode & SearchMode.NoCompounds) != SearchMode.None) return WordMatch.None;
        return _compounds.TryFind(word, prefixes, mode, this, ref attempts, out match) ? new WordMatch(match, IsCompound: true) : WordMatch.None;
    }
}
