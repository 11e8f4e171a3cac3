using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Decides whether a word may follow another in a compound.</summary>
internal sealed class CompoundJoint(CompiledDictionary dictionary, AffixSearch affixes)
{
    private const WordTraits Ends = WordTraits.Compound | WordTraits.CompoundEnd;

    private readonly AffixOptions _options = dictionary.Options;
    private readonly CompoundPatternCheck _patterns = new(dictionary);
    private readonly CompoundFaultCheck _faults = new(dictionary, affixes);
    private readonly SyllableCount _syllables = new(dictionary);

    /// <summary>The count behind the first part.</summary>
    public CompoundCount AddFirst(CompoundCount count, ReadOnlySpan<char> text, in AffixMatch first) =>
        _options.IsHungarian ? _syllables.AddPrefix(count.AddSyllables(_syllables.Of(text)), text, first) : count;

    /// <summary>True where the text is a stem, or has affixes that an end may have; whatever else it would need.</summary>
    public bool IsWord(ReadOnlySpan<char> rest, WordPrefixes prefixes) =>
        prefixes.FindStem(dictionary.Stems, rest) != StemTable.None
        || affixes.TryFind(rest, prefixes, new AffixRequest(CompoundPlace.End, 0, WordTraits.None), out _);

    /// <summary>The rest as a stem.</summary>
    public CompoundOutcome TryStem(
        CompoundSplit split, int at, ReadOnlySpan<char> rest, WordPrefixes prefixes, CompoundCount count, SearchMode mode, in AffixMatch first)
    {
        var beginFlag = split.Pattern < 0 ? (ushort)0 : _options.CompoundPatterns[split.Pattern].BeginFlag;
        var stem = prefixes.FindStem(dictionary.Stems, rest);
        while (stem != StemTable.None && !MayEnd(stem, beginFlag)) stem = dictionary.Stems.NextOf(stem);
        if (stem == StemTable.None || LacksCapital(stem, mode)) return CompoundOutcome.NotFound;
        var traits = dictionary.TraitsOf(stem);
        if (IsNever(traits, mode)) return CompoundOutcome.Refused;
        if ((traits & WordTraits.HungarianI) != WordTraits.None && (traits & WordTraits.HungarianJ) == WordTraits.None) count = count.AddSyllables(-1);
        if ((traits & WordTraits.CompoundRoot) != WordTraits.None) count = count.AddWord();
        var second = new AffixMatch(stem);
        if (!IsShort(count, _options.CompoundMaxSyllables == 0 ? 0 : count.Syllables + _syllables.Of(rest)) || IsDouble(first, second)) return CompoundOutcome.NotFound;
        if (split.Pattern < 0 && _patterns.Forbids(split.Word, at, first, second)) return CompoundOutcome.NotFound;
        return _faults.IsFault(split.Word) ? CompoundOutcome.Refused : CompoundOutcome.Found;
    }

    /// <summary>The rest as a word with affixes.</summary>
    public CompoundOutcome TryAffixed(
        CompoundSplit split, int at, ReadOnlySpan<char> rest, WordPrefixes prefixes, CompoundCount count, SearchMode mode, in AffixMatch first)
    {
        if (!TryFindAffixed(_options.Compound, rest, prefixes, out var second) && !TryFindAffixed(_options.CompoundEnd, rest, prefixes, out second))
            return CompoundOutcome.NotFound;
        var beginFlag = split.Pattern < 0 ? (ushort)0 : _options.CompoundPatterns[split.Pattern].BeginFlag;
        if (beginFlag != 0 && !second.HasFlag(dictionary, beginFlag)) return CompoundOutcome.NotFound;
        if (split.Pattern < 0 && _patterns.Forbids(split.Word, at, first, second)) return CompoundOutcome.NotFound;
        if (IsForbiddenInCompound(second) || LacksCapital(second.Stem, mode)) return CompoundOutcome.NotFound;
        var traits = dictionary.TraitsOf(second.Stem);
        if (IsNever(traits, mode)) return CompoundOutcome.Refused;
        if (_options.IsHungarian) count = _syllables.AddAffixed(count, rest, second);
        if ((traits & WordTraits.CompoundRoot) != WordTraits.None) count = count.AddWord();
        if (!IsShort(count, count.Syllables) || IsDouble(first, second)) return CompoundOutcome.NotFound;
        return _faults.IsFault(split.Word) ? CompoundOutcome.Refused : CompoundOutcome.Found;
    }

    /// <summary>Whether a rest that is itself a compound may follow.</summary>
    /// <param name="split">The compound.</param>
    /// <param name="at">Where the rest begins.</param>
    /// <param name="first">The part before it.</param>
    /// <param name="second">The first part of the rest.</param>
    public CompoundOutcome CheckRest(CompoundSplit split, int at, in AffixMatch first, in AffixMatch second)
    {
        if (!_options.CompoundPatterns.IsEmpty && _patterns.Forbids(split.Word, at, first, second) == split.Pattern < 0) return CompoundOutcome.NotFound;
        return _faults.CheckParts(split, at, second);
    }

    private bool MayEnd(int stem, ushort beginFlag)
    {
        var traits = dictionary.TraitsOf(stem);
        return (traits & WordTraits.NeedAffix) == WordTraits.None && (traits & Ends) != WordTraits.None && (beginFlag == 0 || dictionary.HasFlag(stem, beginFlag));
    }

    private bool TryFindAffixed(ushort flag, ReadOnlySpan<char> rest, WordPrefixes prefixes, out AffixMatch match)
    {
        match = AffixMatch.None;
        return flag != 0 && affixes.TryFind(rest, prefixes, new AffixRequest(CompoundPlace.End, flag, WordTraits.None), out match);
    }

    private bool LacksCapital(int stem, SearchMode mode) => (mode & SearchMode.HasCapital) == SearchMode.None && dictionary.IsAny(stem, WordTraits.ForceUpperCase);

    private static bool IsNever(WordTraits traits, SearchMode mode) =>
        (traits & (WordTraits.Forbidden | WordTraits.OnlyUpperCase)) != WordTraits.None || ((mode & SearchMode.ForSuggestion) != SearchMode.None && (traits & WordTraits.NoSuggest) != WordTraits.None);

    /// <summary>Few enough words; or, in Hungarian, few enough syllables.</summary>
    private bool IsShort(CompoundCount count, int syllables) =>
        _options.CompoundWordMax == 0 || count.Words + 1 < _options.CompoundWordMax
        || (_options.CompoundMaxSyllables != 0 && syllables <= _options.CompoundMaxSyllables);

    private bool IsDouble(in AffixMatch first, in AffixMatch second) => _options.CheckCompoundDuplicate && first.Stem == second.Stem;

    private bool IsForbiddenInCompound(in AffixMatch match)
    {
        // Where affixes may be put on affixes, a single suffix is not asked: Hungarian counts on it.
        if (dictionary.HasContinuations && match is { Prefix: < 0, Outer: < 0 }) return false;
        return match.HasAffixTrait(dictionary, WordTraits.CompoundForbid);
    }
}
