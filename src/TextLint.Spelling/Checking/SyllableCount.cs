using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>The Hungarian way to limit compounds: by the syllables of their words, inflections left out.</summary>
internal sealed class SyllableCount(CompiledDictionary dictionary)
{
    private readonly AffixOptions _options = dictionary.Options;

    /// <summary>Number of syllables: of vowels; 0 where the dictionary does not count them.</summary>
    public int Of(ReadOnlySpan<char> text)
    {
        if (_options.CompoundMaxSyllables == 0) return 0;
        var count = 0;
        foreach (var c in text)
            if (_options.CompoundVowels.Contains(c, StringComparison.Ordinal)) count++;
        return count;
    }

    /// <summary>A prefix of more than one syllable is a word more.</summary>
    public CompoundCount AddPrefix(CompoundCount count, ReadOnlySpan<char> text, in AffixMatch match) =>
        Of(text[..match.PrefixLength]) > 1 ? count.AddWord() : count;

    /// <summary>The count behind a last word with affixes: its inflection does not count.</summary>
    public CompoundCount AddAffixed(CompoundCount count, ReadOnlySpan<char> text, in AffixMatch match)
    {
        var syllables = Of(text);
        var (suffix, length) = match.Outer >= 0 ? (match.Outer, match.OuterLength) : (match.Suffix, match.SuffixLength);
        if (suffix >= 0 && dictionary.FlagSets.FlagsOf(dictionary.Affixes[suffix].FlagSet).IsEmpty) syllables -= Of(text[^length..]);
        if (HasExtra(text, match)) syllables--;
        return AddPrefix(count.AddSyllables(syllables + ExtraOf(suffix, match)), text, match);
    }

    /// <summary>True for a suffix in -i, but not -yi or -ti, that may be followed by others.</summary>
    private bool HasExtra(ReadOnlySpan<char> text, in AffixMatch match)
    {
        if (match.Suffix < 0 || match.SuffixLength == 0 || dictionary.FlagSets.FlagsOf(dictionary.Affixes[match.Suffix].FlagSet).IsEmpty) return false;
        var end = text.Length - match.OuterLength;
        if (match.OuterLength > 0 && end < match.SuffixLength) return false;
        var added = text[(end - match.SuffixLength)..end];
        return added[^1] == 'i' && !(added.Length > 1 && added[^2] is 'y' or 't');
    }

    private int ExtraOf(int suffix, in AffixMatch match)
    {
        if (suffix < 0 || _options.SyllableNumber.Length == 0) return 0;
        return (char)dictionary.Affixes[suffix].Flag switch
        {
            'c' => 2,
            'J' => 1,
            'I' => dictionary.IsAny(match.Stem, WordTraits.HungarianJ) ? 1 : 0,
            _ => 0,
        };
    }
}
