using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The sets of flags that stems and affixes have.</summary>
internal readonly struct FlagSetTable(MappedArray<FlagSetRecord> sets, MappedArray<ushort> flags)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int set, ushort flag)
    {
        ref readonly var record = ref sets[set];
        return record.Count > 0 && flags.Slice(record.Start, record.Count).Contains(flag);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordTraits TraitsOf(int set) => sets[set].Traits;

    public bool IsAny(int set, WordTraits traits) => (sets[set].Traits & traits) != WordTraits.None;

    public ReadOnlySpan<ushort> FlagsOf(int set) => flags.Slice(sets[set].Start, sets[set].Count);
}
