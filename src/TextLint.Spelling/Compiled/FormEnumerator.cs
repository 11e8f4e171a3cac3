using System.Collections.Concurrent;

namespace TextLint.Spelling.Compiled;

/// <summary>
/// Lists what the affixes of a dictionary make of its stems: with one affix, with a prefix and a suffix, with suffixes on suffixes.
/// Some of what is listed may not be words, as conditions between affixes are not looked at: look each up. Safe for concurrent use.
/// </summary>
internal sealed class FormEnumerator
{
    // A dictionary whose rules could make more is not worth listing.
    private const long MaxCandidates = 2_000_000;

    private readonly CompiledDictionary _dictionary;
    private readonly ILookup<ushort, AppliedAffix> _affixes;
    private readonly ConcurrentDictionary<int, AppliedAffix[]> _known = [];

    public FormEnumerator(CompiledDictionary dictionary)
    {
        _dictionary = dictionary;
        _affixes = AppliedAffix.ReadAll(dictionary).ToLookup(a => a.Flag);
    }

    /// <summary>True where all forms can be listed.</summary>
    public bool IsListable => EstimateCount() <= MaxCandidates;

    /// <summary>Stems and what is made of them, some more than once.</summary>
    public IEnumerable<string> Enumerate()
    {
        for (var stem = 0; stem < _dictionary.Stems.Stems.Length; stem++)
        {
            var text = _dictionary.Stems.TextOf(stem).ToString();
            foreach (var form in EnumerateFrom(text, _dictionary.Stems.Stems[stem].FlagSet)) yield return form;
        }
    }

    /// <summary>What the affixes of a set of flags make of a text, the text first.</summary>
    public IEnumerable<string> EnumerateFrom(string text, int flagSet)
    {
        yield return text;
        var own = Find(flagSet);
        foreach (var affix in own)
        {
            if (affix.Apply(text) is not { } form) continue;
            yield return form;
            foreach (var more in EnumerateSecond(form, affix, own)) yield return more;
        }
    }

    private IEnumerable<string> EnumerateSecond(string form, AppliedAffix first, AppliedAffix[] own)
    {
        foreach (var affix in Find(first.FlagSet))
        {
            if (affix.Apply(form) is not { } more) continue;
            yield return more;
            if (first.IsPrefix || affix.IsPrefix) continue;
            foreach (var prefix in own)
                if (prefix.IsPrefix && prefix.Apply(more) is { } both) yield return both;
        }
        if (first.IsPrefix) yield break;
        foreach (var prefix in own)
            if (prefix.IsPrefix && prefix.Apply(form) is { } both) yield return both;
    }

    private AppliedAffix[] Find(int flagSet) =>
        _known.GetOrAdd(flagSet, static (set, self) => [.. self._dictionary.FlagSets.FlagsOf(set).ToArray().SelectMany(f => self._affixes[f])], this);

    private long EstimateCount()
    {
        var count = 0L;
        for (var stem = 0; stem < _dictionary.Stems.Stems.Length && count <= MaxCandidates; stem++)
        {
            var own = Find(_dictionary.Stems.Stems[stem].FlagSet);
            long prefixes = own.Count(a => a.IsPrefix);
            count += 1 + prefixes;
            foreach (var suffix in own)
                if (!suffix.IsPrefix) count += (1 + Find(suffix.FlagSet).Length) * (1 + prefixes);
        }
        return count;
    }
}
