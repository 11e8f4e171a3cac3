using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>
/// Takes compounds apart by COMPOUNDRULE. Each rule is a row of flags; a bit for each place of a rule says that the words so far may
/// end there, so that all ways through a rule are followed at once.
/// </summary>
internal sealed class CompoundRuleSearch
{
    // A rule of more places is cut: no dictionary has one of a third of this.
    private const int MaxPlaces = 63;
    private const WordTraits NeverInside = WordTraits.NeedAffix | WordTraits.Forbidden | WordTraits.OnlyUpperCase;

    private readonly CompiledDictionary _dictionary;
    private readonly AffixSearch _affixes;
    private readonly CompoundRule[] _rules;
    private readonly ulong[] _start;
    private readonly int _min;

    public CompoundRuleSearch(CompiledDictionary dictionary, AffixSearch affixes)
    {
        _dictionary = dictionary;
        _affixes = affixes;
        _rules = [.. dictionary.Options.CompoundRules.Select(r => new CompoundRule([.. r.Items.Take(MaxPlaces)]))];
        _start = [.. _rules.Select(r => Skip(r, 1))];
        _min = dictionary.Options.CompoundMin;
    }

    /// <summary>Finds words that follow one another as a rule says.</summary>
    /// <param name="word">The whole.</param>
    /// <param name="prefixes">Its beginnings.</param>
    /// <param name="maxWords">At most so many words.</param>
    /// <param name="attempts">What may still be tried.</param>
    /// <param name="first">The first word.</param>
    public bool TryFind(ReadOnlySpan<char> word, WordPrefixes prefixes, int maxWords, ref int attempts, out AffixMatch first)
    {
        first = AffixMatch.None;
        var stem = Follow(word, prefixes, _start, maxWords, ref attempts);
        if (stem == StemTable.None) return false;
        first = new AffixMatch(stem);
        return true;
    }

    /// <summary>The first word of a row that ends in a state that a rule accepts.</summary>
    private int Follow(ReadOnlySpan<char> word, WordPrefixes prefixes, ReadOnlySpan<ulong> states, int maxWords, ref int attempts)
    {
        Span<ulong> next = stackalloc ulong[_rules.Length];
        Span<ulong> hashes = stackalloc ulong[WordPrefixes.BufferLength];
        for (var at = _min; at <= Math.Min(word.Length - _min, prefixes.Reach); at++)
        {
            if (--attempts <= 0) break;
            for (var stem = prefixes.FindStem(_dictionary.Stems, word[..at]); stem != StemTable.None; stem = _dictionary.Stems.NextOf(stem))
            {
                var traits = _dictionary.TraitsOf(stem);
                if ((traits & WordTraits.CompoundRule) == WordTraits.None || (traits & NeverInside) != WordTraits.None || !Advance(states, stem, next)) continue;
                var rest = word[at..];
                var restPrefixes = WordPrefixes.Create(rest, _dictionary.StemPrefixes, hashes);
                if (IsLast(rest, restPrefixes, next)) return stem;
                if (maxWords > 2 && Follow(rest, restPrefixes, next, maxWords - 1, ref attempts) != StemTable.None) return stem;
            }
        }
        return StemTable.None;
    }

    private bool IsLast(ReadOnlySpan<char> rest, WordPrefixes prefixes, ReadOnlySpan<ulong> states)
    {
        for (var stem = prefixes.FindStem(_dictionary.Stems, rest); stem != StemTable.None; stem = _dictionary.Stems.NextOf(stem))
            if (!_dictionary.IsAny(stem, WordTraits.NeedAffix) && Accepts(states, stem)) return true;
        return _affixes.TryFind(rest, prefixes, new AffixRequest(CompoundPlace.End, 0, WordTraits.None), out var match) && Accepts(states, match.Stem);
    }

    private bool Accepts(ReadOnlySpan<ulong> states, int stem)
    {
        Span<ulong> next = stackalloc ulong[_rules.Length];
        if (!Advance(states, stem, next)) return false;
        for (var i = 0; i < _rules.Length; i++)
            if ((next[i] & (1UL << _rules[i].Items.Length)) != 0) return true;
        return false;
    }

    /// <summary>The states behind one more word; false where no rule goes on with it.</summary>
    private bool Advance(ReadOnlySpan<ulong> states, int stem, Span<ulong> next)
    {
        var isAny = false;
        for (var i = 0; i < _rules.Length; i++)
        {
            var to = 0UL;
            for (var place = 0; place < _rules[i].Items.Length; place++)
            {
                var item = _rules[i].Items[place];
                if ((states[i] & (1UL << place)) == 0 || !_dictionary.HasFlag(stem, item.Flag)) continue;
                to |= 1UL << (item.IsRepeated ? place : place + 1);
            }
            next[i] = Skip(_rules[i], to);
            isAny |= to != 0;
        }
        return isAny;
    }

    /// <summary>The states with those that are reached without a word, past what is optional.</summary>
    private static ulong Skip(CompoundRule rule, ulong states)
    {
        for (var place = 0; place < rule.Items.Length; place++)
            if ((states & (1UL << place)) != 0 && rule.Items[place].IsOptional) states |= 1UL << (place + 1);
        return states;
    }
}
