using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>
/// Takes affixes off a word until a stem is left. The word is walked once from its end, and once from its beginning, down the trees
/// of what affixes add; at each place all rules that add and strip the same cost one look-up of the stem.
/// </summary>
internal sealed class AffixSearch(CompiledDictionary dictionary)
{
    /// <summary>The longest word that is taken apart, with what a rule may put on, in UTF-16 units.</summary>
    public const int MaxLength = 256;

    private const int BufferLength = MaxLength * 2;

    private readonly bool _fullStrip = dictionary.Options.FullStrip;
    private readonly bool _hasPrefixes = dictionary.Prefixes[0].Below != AffixTraits.None || dictionary.Prefixes[0].EdgeCount > 0 || dictionary.Prefixes[0].GroupCount > 0;

    /// <summary>Finds a stem with affixes: a prefix, a prefix and a suffix, a suffix, two suffixes, a prefix and two suffixes, in this order.</summary>
    /// <param name="word">At most <see cref="MaxLength"/> units.</param>
    /// <param name="prefixes">Its beginnings.</param>
    /// <param name="request">What is asked of it.</param>
    /// <param name="match">How it was taken apart.</param>
    public bool TryFind(ReadOnlySpan<char> word, WordPrefixes prefixes, in AffixRequest request, out AffixMatch match)
    {
        if (TryFindPrefix(word, request, out match) || TryFindSuffix(word, prefixes, request, out match)) return true;
        return dictionary.HasContinuations && (TryFindTwoSuffixes(word, prefixes, request, out match) || TryFindPrefixAndTwoSuffixes(word, request, out match));
    }

    /// <summary>Finds a stem with one suffix.</summary>
    public bool TryFindSuffix(ReadOnlySpan<char> word, WordPrefixes prefixes, in AffixRequest request, out AffixMatch match) =>
        TryFindSuffix(word, prefixes, -1, Outer.None, request, out match);

    /// <summary>Finds a stem with two suffixes; the place in a compound does not count for the inner one.</summary>
    public bool TryFindTwoSuffixes(ReadOnlySpan<char> word, WordPrefixes prefixes, in AffixRequest request, out AffixMatch match) =>
        TryFindTwoSuffixes(word, prefixes, -1, request, out match);

    /// <summary>Finds a stem with a prefix, and perhaps a suffix.</summary>
    public bool TryFindPrefix(ReadOnlySpan<char> word, in AffixRequest request, out AffixMatch match)
    {
        match = AffixMatch.None;
        if (!_hasPrefixes) return false;
        Span<char> buffer = stackalloc char[BufferLength];
        for (int node = 0, depth = 0; node != AffixTree.None; depth++)
        {
            var groups = dictionary.Prefixes[node];
            for (var i = 0; i < groups.GroupCount; i++)
            {
                ref readonly var group = ref dictionary.Prefixes.Groups[groups.FirstGroup + i];
                if (TryRestore(word, depth, group, buffer, out var rest) && TryPrefixGroup(rest, depth, group, request, out match)) return true;
            }
            if (depth == word.Length) break;
            node = dictionary.Prefixes.Follow(node, word[depth]);
        }
        return false;
    }

    /// <summary>True where some prefix begins the word, or adds nothing.</summary>
    public bool MayHavePrefix(ReadOnlySpan<char> word)
    {
        if (!_hasPrefixes) return false;
        for (int node = 0, depth = 0; node != AffixTree.None; depth++)
        {
            if (dictionary.Prefixes[node].GroupCount > 0) return true;
            if (depth == word.Length) break;
            node = dictionary.Prefixes.Follow(node, word[depth]);
        }
        return false;
    }

    private bool CanLeave(int length) => length > 0 || (length == 0 && _fullStrip);

    /// <summary>The word without the text of a prefix and with what the rule had stripped.</summary>
    private bool TryRestore(ReadOnlySpan<char> word, int depth, in AffixGroup group, Span<char> buffer, out ReadOnlySpan<char> rest)
    {
        rest = word[depth..];
        if (!CanLeave(rest.Length)) return false;
        if (group.StripLength == 0) return rest.Length > 0;
        if (group.StripLength + rest.Length > MaxLength) return false;
        dictionary.Pool.Slice(group.Strip, group.StripLength).CopyTo(buffer);
        rest.CopyTo(buffer[group.StripLength..]);
        rest = buffer[..(group.StripLength + rest.Length)];
        return true;
    }

    private bool TryPrefixGroup(ReadOnlySpan<char> rest, int depth, in AffixGroup group, in AffixRequest request, out AffixMatch match)
    {
        var prefixes = WordPrefixes.Create(rest, dictionary.StemPrefixes, stackalloc ulong[WordPrefixes.BufferLength]);
        var first = prefixes.FindStem(dictionary.Stems, rest);
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            ref readonly var affix = ref dictionary.Affixes[i];
            if (!AllowsPrefix(affix, request.Place) || !Meets(affix, rest, [], atStart: true)) continue;
            for (var stem = first; stem != StemTable.None; stem = dictionary.Stems.NextOf(stem))
            {
                if (!IsPrefixedStem(stem, affix, request)) continue;
                match = new AffixMatch(stem, Prefix: i, PrefixLength: depth);
                return true;
            }
            if (affix.CrossProduct == 0 || !TryFindSuffix(rest, prefixes, i, Outer.None, request, out match)) continue;
            match = match with { PrefixLength = depth };
            return true;
        }
        match = AffixMatch.None;
        return false;
    }

    private bool AllowsPrefix(in AffixRecord affix, CompoundPlace place)
    {
        var traits = dictionary.FlagSets.TraitsOf(affix.FlagSet);
        if (place == CompoundPlace.None) return (traits & WordTraits.OnlyInCompound) == WordTraits.None;
        return place != CompoundPlace.End || (traits & WordTraits.CompoundPermit) != WordTraits.None;
    }

    private bool IsPrefixedStem(int stem, in AffixRecord affix, in AffixRequest request) =>
        dictionary.HasFlag(stem, affix.Flag)
        // A prefix that needs another affix, or the other half of a circumfix, is not enough.
        && !dictionary.FlagSets.IsAny(affix.FlagSet, WordTraits.NeedAffix | WordTraits.Circumfix)
        && HasNeeded(stem, affix, request.NeededFlag)
        // With a prefix alone the first stem is taken, even one that cannot be used: no other way is tried.
        && (dictionary.TraitsOf(stem) & request.Unwanted & ~WordTraits.OnlyInCompound) == WordTraits.None;

    private bool HasNeeded(int stem, in AffixRecord affix, ushort needed) =>
        needed == 0 || dictionary.HasFlag(stem, needed) || dictionary.FlagSets.Contains(affix.FlagSet, needed);

    private bool TryFindPrefixAndTwoSuffixes(ReadOnlySpan<char> word, in AffixRequest request, out AffixMatch match)
    {
        match = AffixMatch.None;
        if (!_hasPrefixes) return false;
        Span<char> buffer = stackalloc char[BufferLength];
        Span<ulong> hashes = stackalloc ulong[WordPrefixes.BufferLength];
        for (int node = 0, depth = 0; node != AffixTree.None; depth++)
        {
            var groups = dictionary.Prefixes[node];
            for (var i = 0; i < groups.GroupCount; i++)
            {
                ref readonly var group = ref dictionary.Prefixes.Groups[groups.FirstGroup + i];
                if (!TryRestore(word, depth, group, buffer, out var rest)) continue;
                for (var a = group.First; a < group.First + group.Count; a++)
                {
                    ref readonly var affix = ref dictionary.Affixes[a];
                    if (affix.CrossProduct == 0 || !Meets(affix, rest, [], atStart: true)) continue;
                    if (!TryFindTwoSuffixes(rest, WordPrefixes.Create(rest, dictionary.StemPrefixes, hashes), a, request, out match)) continue;
                    match = match with { PrefixLength = depth };
                    return true;
                }
            }
            if (depth == word.Length) break;
            node = dictionary.Prefixes.Follow(node, word[depth]);
        }
        return false;
    }

    private bool TryFindSuffix(ReadOnlySpan<char> word, WordPrefixes prefixes, int prefix, Outer outer, in AffixRequest request, out AffixMatch match)
    {
        var needed = NeededBelow(outer, request.Place);
        for (int node = 0, depth = 0; node != AffixTree.None; depth++)
        {
            ref readonly var groups = ref dictionary.Suffixes[node];
            if ((groups.Below & needed) != needed) break;
            for (var i = 0; i < groups.GroupCount; i++)
            {
                ref readonly var group = ref dictionary.Suffixes.Groups[groups.FirstGroup + i];
                if ((group.Traits & needed) == needed && TrySuffixGroup(word, prefixes, depth, group, prefix, outer, request, out match)) return true;
            }
            if (depth == word.Length) break;
            node = dictionary.Suffixes.Follow(node, word[word.Length - depth - 1]);
        }
        match = AffixMatch.None;
        return false;
    }

    // What a group must have for any of its rules to fit.
    private static AffixTraits NeededBelow(Outer outer, CompoundPlace place) =>
        (outer.IsNone ? AffixTraits.None : AffixTraits.Continues) | (place == CompoundPlace.Begin ? AffixTraits.Permit : AffixTraits.None);

    private bool TrySuffixGroup(
        ReadOnlySpan<char> word, WordPrefixes prefixes, int depth, in AffixGroup group, int prefix, Outer outer, in AffixRequest request, out AffixMatch match)
    {
        match = AffixMatch.None;
        var keep = word.Length - depth;
        if (keep > prefixes.Reach || !CanLeave(keep)) return false;
        var first = word[..keep];
        var strip = dictionary.Pool.Slice(group.Strip, group.StripLength);
        var stem = dictionary.Stems.Find(WordHash.Extend(prefixes[keep], strip), first, strip);
        if (stem == StemTable.None) return false;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            ref readonly var affix = ref dictionary.Affixes[i];
            if (!AllowsSuffix(affix, depth, prefix, outer, request.Place) || !Continues(affix, outer, word)) continue;
            for (var homonym = stem; homonym != StemTable.None; homonym = dictionary.Stems.NextOf(homonym))
            {
                if (!IsSuffixedStem(homonym, affix, prefix, request) || !Meets(affix, first, strip, atStart: false)) continue;
                match = new AffixMatch(homonym, prefix, 0, i, depth);
                return true;
            }
        }
        return false;
    }

    private bool AllowsSuffix(in AffixRecord affix, int length, int prefix, Outer outer, CompoundPlace place)
    {
        if (prefix >= 0 && affix.CrossProduct == 0) return false;
        var traits = dictionary.FlagSets.TraitsOf(affix.FlagSet);
        var prefixTraits = prefix < 0 ? WordTraits.None : dictionary.FlagSets.TraitsOf(dictionary.Affixes[prefix].FlagSet);
        if (place == CompoundPlace.Begin && (traits & WordTraits.CompoundPermit) == WordTraits.None) return false;
        // A circumfix has both its halves or neither.
        if (((traits ^ prefixTraits) & WordTraits.Circumfix) != WordTraits.None) return false;
        // What only joins words does not end one, unless it adds nothing: then it says that the word may be a part.
        if ((traits & WordTraits.OnlyInCompound) != WordTraits.None && (place == CompoundPlace.None || (place == CompoundPlace.End && prefix < 0 && length > 0))) return false;
        // A suffix that needs another affix has one in the suffix outside it or in a prefix that needs none itself.
        return (traits & WordTraits.NeedAffix) == WordTraits.None || !outer.IsNone || (prefix >= 0 && (prefixTraits & WordTraits.NeedAffix) == WordTraits.None);
    }

    private bool IsSuffixedStem(int stem, in AffixRecord affix, int prefix, in AffixRequest request)
    {
        var sets = dictionary.FlagSets;
        if ((dictionary.TraitsOf(stem) & request.Unwanted) != WordTraits.None) return false;
        if (prefix < 0) return dictionary.HasFlag(stem, affix.Flag) && HasNeeded(stem, affix, request.NeededFlag);
        ref readonly var before = ref dictionary.Affixes[prefix];
        return (dictionary.HasFlag(stem, affix.Flag) || sets.Contains(before.FlagSet, affix.Flag))
            && (dictionary.HasFlag(stem, before.Flag) || sets.Contains(affix.FlagSet, before.Flag))
            && HasNeeded(stem, affix, request.NeededFlag);
    }

    private bool TryFindTwoSuffixes(ReadOnlySpan<char> word, WordPrefixes prefixes, int prefix, in AffixRequest request, out AffixMatch match)
    {
        match = AffixMatch.None;
        Span<char> buffer = stackalloc char[BufferLength];
        for (int node = 0, depth = 0; node != AffixTree.None; depth++)
        {
            ref readonly var groups = ref dictionary.Suffixes[node];
            if ((groups.Below & AffixTraits.Continuation) == AffixTraits.None) break;
            for (var i = 0; i < groups.GroupCount; i++)
            {
                var group = groups.FirstGroup + i;
                if ((dictionary.Suffixes.Groups[group].Traits & AffixTraits.Continuation) == AffixTraits.None) continue;
                if (TryOuterGroup(word, prefixes, depth, group, prefix, request, buffer, out match)) return true;
            }
            if (depth == word.Length) break;
            node = dictionary.Suffixes.Follow(node, word[word.Length - depth - 1]);
        }
        return false;
    }

    private bool TryOuterGroup(
        ReadOnlySpan<char> word, WordPrefixes prefixes, int depth, int groupIndex, int prefix, in AffixRequest request, Span<char> buffer, out AffixMatch match)
    {
        match = AffixMatch.None;
        ref readonly var group = ref dictionary.Suffixes.Groups[groupIndex];
        var keep = word.Length - depth;
        if (!CanLeave(keep) || keep + group.StripLength is 0 or > MaxLength) return false;
        var inner = word[..keep];
        if (group.StripLength > 0)
        {
            inner.CopyTo(buffer);
            dictionary.Pool.Slice(group.Strip, group.StripLength).CopyTo(buffer[keep..]);
            inner = buffer[..(keep + group.StripLength)];
            return TryInner(inner, WordPrefixes.CreateFrom(inner, prefixes, keep, dictionary.StemPrefixes, stackalloc ulong[WordPrefixes.BufferLength]), depth, group, prefix, request, out match);
        }
        return TryInner(inner, prefixes, depth, group, prefix, request, out match);
    }

    private int FindOuter(in AffixMatch match, in AffixGroup group, ReadOnlySpan<char> inner)
    {
        var i = group.First;
        while (!Continues(dictionary.Affixes[match.Suffix], new Outer(i, 1), inner)) i++;
        return i;
    }

    private bool TryInner(
        ReadOnlySpan<char> inner, WordPrefixes prefixes, int depth, in AffixGroup group, int prefix, in AffixRequest request, out AffixMatch match)
    {
        // Inside, the place in a compound does not count.
        var innerRequest = request with { Place = CompoundPlace.None };
        if (prefix < 0)
        {
            if (!IsAnyMet(group, inner)) { match = AffixMatch.None; return false; }
            if (!TryFindSuffix(inner, prefixes, -1, new Outer(group.First, group.Count), innerRequest, out match)) return false;
            match = match with { Outer = FindOuter(match, group, inner), OuterLength = depth };
            return true;
        }
        var flag = dictionary.Affixes[prefix].Flag;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            ref readonly var affix = ref dictionary.Affixes[i];
            if (affix.CrossProduct == 0 || !Meets(affix, inner, [], atStart: false)) continue;
            // The outer suffix may itself allow the prefix; then stem and inner suffix need not.
            var innerPrefix = dictionary.FlagSets.Contains(affix.FlagSet, flag) ? -1 : prefix;
            if (!TryFindSuffix(inner, prefixes, innerPrefix, new Outer(i, 1), innerRequest, out match)) continue;
            match = match with { Prefix = prefix, Outer = i, OuterLength = depth };
            return true;
        }
        match = AffixMatch.None;
        return false;
    }

    /// <summary>True where the rule names one of the outer rules, which meets the word that is left for it.</summary>
    private bool Continues(in AffixRecord affix, Outer outer, ReadOnlySpan<char> word)
    {
        if (outer.IsNone) return true;
        for (var i = outer.First; i < outer.First + outer.Count; i++)
            if (dictionary.FlagSets.Contains(affix.FlagSet, dictionary.Affixes[i].Flag) && Meets(dictionary.Affixes[i], word, [], atStart: false)) return true;
        return false;
    }

    private bool IsAnyMet(in AffixGroup group, ReadOnlySpan<char> inner)
    {
        for (var i = group.First; i < group.First + group.Count; i++)
            if (Meets(dictionary.Affixes[i], inner, [], atStart: false)) return true;
        return false;
    }

    private bool Meets(in AffixRecord affix, ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool atStart)
    {
        if (affix.Places == 0) return true;
        var condition = dictionary.Pool.Slice(affix.Condition, affix.ConditionLength);
        if (second.IsEmpty || affix.Places <= second.Length) return AffixCondition.Matches(condition, affix.Places, second.IsEmpty ? first : second, atStart);
        if (affix.Places > first.Length + second.Length) return false;
        // Only a suffix strips behind the first part: the condition looks at the end of both.
        Span<char> joined = stackalloc char[byte.MaxValue];
        var kept = affix.Places - second.Length;
        first[^kept..].CopyTo(joined);
        second.CopyTo(joined[kept..]);
        return AffixCondition.Matches(condition, affix.Places, joined[..affix.Places], atStart);
    }

    /// <summary>The suffix rules outside the one that is looked for: they must be named in its continuation.</summary>
    private readonly record struct Outer(int First, int Count)
    {
        public static Outer None { get; } = new(0, 0);

        public bool IsNone => Count == 0;
    }
}
