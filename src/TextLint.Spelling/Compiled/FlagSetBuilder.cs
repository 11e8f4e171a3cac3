using System.Runtime.InteropServices;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Compiled;

/// <summary>Interns sets of flags and notes which of the flags have a meaning of their own.</summary>
internal sealed class FlagSetBuilder
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<FlagSetRecord> _sets = [];
    private readonly List<ushort> _flags = [];
    private readonly Dictionary<ushort, WordTraits> _meanings = [];

    public FlagSetBuilder(AffixOptions options)
    {
        AddMeaning(options.Forbidden, WordTraits.Forbidden);
        AddMeaning(options.NeedAffix, WordTraits.NeedAffix);
        AddMeaning(options.KeepCase, WordTraits.KeepCase);
        AddMeaning(options.NoSuggest, WordTraits.NoSuggest);
        AddMeaning(options.Substandard, WordTraits.Substandard);
        AddMeaning(options.Warn, WordTraits.Warn);
        AddMeaning(options.Circumfix, WordTraits.Circumfix);
        AddMeaning(options.OnlyInCompound, WordTraits.OnlyInCompound);
        AddMeaning(options.Compound, WordTraits.Compound);
        AddMeaning(options.CompoundBegin, WordTraits.CompoundBegin);
        AddMeaning(options.CompoundMiddle, WordTraits.CompoundMiddle);
        AddMeaning(options.CompoundEnd, WordTraits.CompoundEnd);
        AddMeaning(options.CompoundPermit, WordTraits.CompoundPermit);
        AddMeaning(options.CompoundForbid, WordTraits.CompoundForbid);
        AddMeaning(options.CompoundRoot, WordTraits.CompoundRoot);
        AddMeaning(options.ForceUpperCase, WordTraits.ForceUpperCase);
        AddMeaning(DictionaryCompiler.OnlyUpperCaseFlag, WordTraits.OnlyUpperCase);
        foreach (var flag in options.CompoundRules.SelectMany(r => r.Items).Select(i => i.Flag).Distinct()) AddMeaning(flag, WordTraits.CompoundRule);
        if (!options.IsHungarian) return;
        foreach (var flag in "FGH") AddMeaning(flag, WordTraits.HungarianMoving);
        foreach (var flag in "x%") AddMeaning(flag, WordTraits.HungarianMovingSuffix);
        AddMeaning('I', WordTraits.HungarianI);
        AddMeaning('J', WordTraits.HungarianJ);
    }

    /// <summary>The number of a set.</summary>
    /// <param name="flags">Sorted.</param>
    public int Add(ushort[] flags)
    {
        var key = string.Create(flags.Length, flags, static (to, from) => MemoryMarshal.Cast<ushort, char>(from).CopyTo(to));
        if (_known.TryGetValue(key, out var set)) return set;
        var traits = WordTraits.None;
        foreach (var flag in flags) traits |= _meanings.GetValueOrDefault(flag);
        _sets.Add(new FlagSetRecord(_flags.Count, flags.Length, traits));
        _flags.AddRange(flags);
        return _known[key] = _sets.Count - 1;
    }

    public WordTraits TraitsOf(int set) => _sets[set].Traits;

    public void Write(SectionWriter sections)
    {
        sections.Set<FlagSetRecord>(SectionKind.FlagSets, CollectionsMarshal.AsSpan(_sets));
        sections.Set<ushort>(SectionKind.Flags, CollectionsMarshal.AsSpan(_flags));
    }

    private void AddMeaning(ushort flag, WordTraits trait)
    {
        if (flag != 0) _meanings[flag] = _meanings.GetValueOrDefault(flag) | trait;
    }
}
