using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>
/// Every form of a small dictionary as 31 bits of its hash, and a bit that says that it may be capitalized. Most words of a text are
/// settled by one look at it. A word that is no form is taken for one less than once in a thousand million look-ups.
/// </summary>
internal readonly struct FormTable(MappedArray<uint> slots)
{
    public const uint MayBeCapitalized = 1;

    public bool IsEmpty => slots.Length == 0;

    /// <summary>True where a form has this hash.</summary>
    /// <param name="hash">From <see cref="FormHash"/>.</param>
    /// <param name="needed">0, or <see cref="MayBeCapitalized"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash, uint needed)
    {
        var mask = slots.Length - 1;
        var tag = TagOf(hash);
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var found = slots[slot];
            if ((found & ~MayBeCapitalized) == tag) return (found & needed) == needed;
            if (found == 0) return false;
        }
    }

    /// <summary>The bits that stand in a slot; never 0. They are none of those that chose the slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint TagOf(ulong hash)
    {
        var tag = (uint)(hash >> 32) & ~MayBeCapitalized;
        return tag == 0 ? 2 : tag;
    }
}
