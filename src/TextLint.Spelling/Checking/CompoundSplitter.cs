using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Takes compounds apart by the flags of their parts: COMPOUNDFLAG, COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND.</summary>
internal sealed class CompoundSplitter(CompiledDictionary dictionary, AffixSearch affixes)
{
    private const int MaxWords = 100;
    private const WordTraits NeverInside = WordTraits.Forbidden | WordTraits.OnlyUpperCase;

    private readonly AffixOptions _options = dictionary.Options;
    private readonly CompoundJoint _joint = new(dictionary, affixes);
    // With two suffixes the outer one needs no permission.
    private readonly int _longestSuffix = dictionary.Options.CompoundMoreSuffixes ? AffixSearch.MaxLength : dictionary.Suffixes.FindLongest(AffixTraits.Permit);
    private readonly bool _hasReplacingPatterns = dictionary.Options.CompoundPatterns.Any(p => p.Replacement.Length > 0);

    /// <summary>Finds two words that make up the whole; on the way, the first way to make it up of more.</summary>
    public bool TrySplit(scoped ReadOnlySpan<char> word, scoped WordPrefixes prefixes, SearchMode mode, ref int attempts, ref LongCompound more, out AffixMatch first)
    {
        first = AffixMatch.None;
        var memo = new CompoundMemo(word, stackalloc CompoundCount[CompoundMemo.MaxLength], ref attempts);
        return (_options.Compound != 0 || _options.CompoundBegin != 0)
            && TrySplit(word, prefixes, new CompoundCount(0, 0), mode, isMoving: false, ref memo, ref more, out first);
    }

    /// <summary>The Hungarian rule of words that move: a verb without its prefix before a dash.</summary>
    public bool TryMoving(scoped ReadOnlySpan<char> word, scoped WordPrefixes prefixes, SearchMode mode, ref int attempts, out AffixMatch first)
    {
        first = AffixMatch.None;
        var more = LongCompound.TakeFirst;
        var memo = new CompoundMemo([], [], ref attempts);
        return _options.IsHungarian && word[^1] == '-' && word.Length > 1
            && TrySplit(word[..^1], prefixes.Take(word.Length - 1), new CompoundCount(-5, 0), mode, isMoving: true, ref memo, ref more, out first);
    }

    private bool TrySplit(
        scoped ReadOnlySpan<char> word, scoped WordPrefixes prefixes, CompoundCount count, SearchMode mode, bool isMoving, ref CompoundMemo memo, ref LongCompound more, out AffixMatch first)
    {
        var last = word.Length - _options.CompoundMin;
        var mayHavePrefix = affixes.MayHavePrefix(word);
        // Beyond this no first word can end, for no stem goes on so long and no suffix is so long.
        if (!isMoving && !_hasReplacingPatterns && !mayHavePrefix) last = Math.Min(last, prefixes.Reach + Math.Max(0, _longestSuffix));
        for (var at = _options.CompoundMin; at <= last; at++)
        {
            if (!memo.TryNext()) break;
            var outcome = TryAt(new CompoundSplit(word, word, at, -1), prefixes, count, mode, isMoving, ref memo, ref more, out first);
            if (outcome == CompoundOutcome.NotFound && _hasReplacingPatterns && !isMoving) outcome = TryReplaced(word, at, count, mode, ref memo, ref more, out first);
            if (outcome != CompoundOutcome.NotFound) return outcome == CompoundOutcome.Found;
        }
        first = AffixMatch.None;
        return false;
    }

    /// <summary>Tries the words that two parts were before they changed where they met.</summary>
    private CompoundOutcome TryReplaced(
        scoped ReadOnlySpan<char> word, int at, CompoundCount count, SearchMode mode, ref CompoundMemo memo, ref LongCompound more, out AffixMatch first)
    {
        first = AffixMatch.None;
        Span<char> changed = stackalloc char[AffixSearch.MaxLength];
        Span<ulong> hashes = stackalloc ulong[WordPrefixes.BufferLength];
        var fresh = memo.WithoutKnowledge();
        for (var i = 0; i < _options.CompoundPatterns.Length; i++)
        {
            var pattern = _options.CompoundPatterns[i];
            if (pattern.Replacement.Length == 0 || !word[at..].StartsWith(pattern.Replacement)) continue;
            var length = word.Length - pattern.Replacement.Length + pattern.End.Length + pattern.Begin.Length;
            if (length > changed.Length) continue;
            word[..at].CopyTo(changed);
            pattern.End.CopyTo(changed[at..]);
            pattern.Begin.CopyTo(changed[(at + pattern.End.Length)..]);
            word[(at + pattern.Replacement.Length)..].CopyTo(changed[(at + pattern.End.Length + pattern.Begin.Length)..]);
            var text = changed[..length];
            var split = new CompoundSplit(word, text, at + pattern.End.Length, i);
            var prefixes = WordPrefixes.Create(text, dictionary.StemPrefixes, hashes);
            var outcome = TryAt(split, prefixes, count, mode, isMoving: false, ref fresh, ref more, out first);
            if (outcome != CompoundOutcome.NotFound) return outcome;
        }
        return CompoundOutcome.NotFound;
    }

    private CompoundOutcome TryAt(
        scoped CompoundSplit split, scoped WordPrefixes prefixes, CompoundCount count, SearchMode mode, bool isMoving, ref CompoundMemo memo, ref LongCompound more, out AffixMatch first)
    {
        var endFlag = split.Pattern < 0 ? (ushort)0 : _options.CompoundPatterns[split.Pattern].EndFlag;
        if (!TryFirst(split, prefixes, count, endFlag, mode, isMoving, out first)) return CompoundOutcome.NotFound;
        var traits = dictionary.TraitsOf(first.Stem);
        if ((traits & NeverInside) != WordTraits.None || IsUnwanted(traits, mode)) return CompoundOutcome.Refused;
        if (split.Pattern < 0 && IsBadJoint(split.Word, split.At)) return CompoundOutcome.NotFound;
        if ((traits & WordTraits.CompoundRoot) != WordTraits.None) count = count.AddWord();
        count = _joint.AddFirst(count, split.Text[..split.At], first);
        // "Schiffahrt" may be "Schiff" and "fahrt".
        var isTriple = _options.SimplifiedTriple && split.At > 2 && split.Word[split.At - 1] == split.Word[split.At - 2];
        var outcome = TryRest(split, split.At, count, mode, first, ref memo, ref more);
        return outcome == CompoundOutcome.NotFound && isTriple ? TryRest(split, split.At - 1, count, mode, first, ref memo, ref more) : outcome;
    }

    private static bool IsUnwanted(WordTraits traits, SearchMode mode) => (mode & SearchMode.ForSuggestion) != SearchMode.None && (traits & WordTraits.NoSuggest) != WordTraits.None;

    private bool TryFirst(
        scoped CompoundSplit split, scoped WordPrefixes prefixes, CompoundCount count, ushort endFlag, SearchMode mode, bool isMoving, out AffixMatch first)
    {
        var text = split.Text[..split.At];
        first = AffixMatch.None;
        var stem = prefixes.FindStem(dictionary.Stems, text);
        if (stem != StemTable.None && !isMoving)
        {
            if (dictionary.IsAny(stem, WordTraits.CompoundForbid)) return false;
            while (stem != StemTable.None && !MayBegin(stem, count, endFlag)) stem = dictionary.Stems.NextOf(stem);
        }
        if (stem == StemTable.None) return TryFirstAffixed(text, prefixes, count, endFlag, isMoving, out first);
        var traits = dictionary.TraitsOf(stem);
        if ((traits & (NeverInside | WordTraits.NeedAffix)) != WordTraits.None || IsUnwanted(traits, mode)) return false;
        first = new AffixMatch(stem);
        return !isMoving || (traits & (PlaceTraits(count) | WordTraits.HungarianMoving)) != WordTraits.None;
    }

    // A word of the beginning or the middle, or of any place.
    private static WordTraits PlaceTraits(CompoundCount count) =>
        WordTraits.Compound | (count.Words == 0 ? WordTraits.CompoundBegin : count.Words > 0 ? WordTraits.CompoundMiddle : WordTraits.None);

    private bool MayBegin(int stem, CompoundCount count, ushort endFlag)
    {
        var traits = dictionary.TraitsOf(stem);
        return (traits & WordTraits.NeedAffix) == WordTraits.None && (traits & PlaceTraits(count)) != WordTraits.None && (endFlag == 0 || dictionary.HasFlag(stem, endFlag));
    }

    private bool TryFirstAffixed(scoped ReadOnlySpan<char> text, scoped WordPrefixes prefixes, CompoundCount count, ushort endFlag, bool isMoving, out AffixMatch first)
    {
        prefixes = prefixes.Take(text.Length);
        var place = isMoving ? CompoundPlace.Other : CompoundPlace.Begin;
        if (!HasAffixes(text, prefixes, place))
        {
            first = AffixMatch.None;
            return isMoving && TryMovingFirst(text, prefixes, out first);
        }
        if (!TryFirstWith(_options.Compound, text, prefixes, place, suffixFirst: false, out first)
            && !TryFirstWith(count.Words == 0 ? _options.CompoundBegin : (ushort)0, text, prefixes, place, suffixFirst: true, out first)
            && !TryFirstWith(count.Words > 0 ? _options.CompoundMiddle : (ushort)0, text, prefixes, place, suffixFirst: true, out first))
            return isMoving && TryMovingFirst(text, prefixes, out first);
        if (!isMoving && first.HasAffixTrait(dictionary, WordTraits.CompoundForbid)) return false;
        return endFlag == 0 || first.HasFlag(dictionary, endFlag);
    }

    /// <summary>True where the text has affixes at all, whatever flag is needed: most have none, and need no further look.</summary>
    private bool HasAffixes(scoped ReadOnlySpan<char> text, scoped WordPrefixes prefixes, CompoundPlace place)
    {
        var request = new AffixRequest(place, 0, WordTraits.None);
        return affixes.TryFindSuffix(text, prefixes, request, out _) || affixes.TryFindPrefix(text, request, out _)
            || (_options.CompoundMoreSuffixes && affixes.TryFindTwoSuffixes(text, prefixes, request, out _));
    }

    private bool TryFirstWith(ushort flag, scoped ReadOnlySpan<char> text, scoped WordPrefixes prefixes, CompoundPlace place, bool suffixFirst, out AffixMatch first)
    {
        first = AffixMatch.None;
        if (flag == 0) return false;
        var request = new AffixRequest(place, flag, WordTraits.None);
        if (!suffixFirst && affixes.TryFindPrefix(text, request, out first)) return true;
        var isFound = affixes.TryFindSuffix(text, prefixes, request, out first)
            || (_options.CompoundMoreSuffixes && affixes.TryFindTwoSuffixes(text, prefixes, request, out first));
        if (suffixFirst) return isFound || affixes.TryFindPrefix(text, request, out first);
        // A suffix that ends compounds does not stand inside one.
        return isFound && (place == CompoundPlace.Other || !first.HasAffixTrait(dictionary, WordTraits.CompoundForbid | WordTraits.CompoundEnd));
    }

    private bool TryMovingFirst(scoped ReadOnlySpan<char> text, scoped WordPrefixes prefixes, out AffixMatch first) =>
        affixes.TryFind(text, prefixes, new AffixRequest(CompoundPlace.None, 0, WordTraits.None), out first)
        // A single suffix is not asked, as in a last part.
        && first.Suffix >= 0 && (first.Prefix >= 0 || first.Outer >= 0) && dictionary.FlagSets.IsAny(dictionary.Affixes[first.Suffix].FlagSet, WordTraits.HungarianMovingSuffix);

    /// <summary>True where the letters on both sides must not meet: three alike, or a capital.</summary>
    private bool IsBadJoint(scoped ReadOnlySpan<char> word, int at)
    {
        if (_options.CheckCompoundTriple && word[at - 1] == word[at]
            && ((at > 1 && word[at - 1] == word[at - 2]) || (at + 1 < word.Length && word[at - 1] == word[at + 1]))) return true;
        if (!_options.CheckCompoundCase) return false;
        var (before, after) = (word[at - 1], word[at]);
        return before != '-' && after != '-' && (before != Casing.ToLower(before, _options.IsTurkic) || after != Casing.ToLower(after, _options.IsTurkic));
    }

    private CompoundOutcome TryRest(
        scoped CompoundSplit split, int at, CompoundCount count, SearchMode mode, in AffixMatch first, ref CompoundMemo memo, ref LongCompound more)
    {
        var rest = split.Text[at..];
        var prefixes = WordPrefixes.Create(rest, dictionary.StemPrefixes, stackalloc ulong[WordPrefixes.BufferLength]);
        var outcome = TryLast(split, at, rest, prefixes, count, mode, first, ref memo);
        if (outcome != CompoundOutcome.NotFound || !more.IsWanted || count.Words + 2 >= MaxWords) return outcome;
        // The rest may be a compound itself.
        var inner = LongCompound.TakeFirst;
        if (memo.IsKnownWhole(rest.Length, count)) return CompoundOutcome.NotFound;
        if (!TrySplit(rest, prefixes, count.AddWord(), mode, isMoving: false, ref memo, ref inner, out var second))
        {
            memo.AddWhole(rest.Length, count);
            return CompoundOutcome.NotFound;
        }
        return more.Settle(_joint.CheckRest(split, at, first, second), first);
    }

    /// <summary>The rest as one word, which most rests are not; each is looked at once, whatever stands before it.</summary>
    private CompoundOutcome TryLast(
        scoped CompoundSplit split, int at, scoped ReadOnlySpan<char> rest, scoped WordPrefixes prefixes, CompoundCount count, SearchMode mode, in AffixMatch first, ref CompoundMemo memo)
    {
        if (memo.IsKnownNoWord(rest.Length)) return CompoundOutcome.NotFound;
        if (!_joint.IsWord(rest, prefixes))
        {
            memo.AddNoWord(rest.Length);
            return CompoundOutcome.NotFound;
        }
        var outcome = _joint.TryStem(split, at, rest, prefixes, count, mode, first);
        return outcome == CompoundOutcome.NotFound ? _joint.TryAffixed(split, at, rest, prefixes, count, mode, first) : outcome;
    }
}
