using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The stems by their text: open addressing, half of the hash beside the number of the first stem written so.</summary>
internal readonly struct StemTable(MappedArray<ulong> slots, MappedArray<StemRecord> stems, MappedArray<char> pool)
{
    public const int None = -1;

    public MappedArray<StemRecord> Stems { get; } = stems;

    /// <summary>The first stem with this text.</summary>
    /// <param name="hash">Its hash, not finished.</param>
    /// <param name="first">The beginning of the text.</param>
    /// <param name="second">Its rest.</param>
    /// <returns>The number of the stem, or <see cref="None"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        hash = WordHash.Finish(hash);
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var found = slots[slot];
            if (found == 0) return None;
            if ((uint)(found >> 32) != (uint)(hash >> 32)) continue;
            var stem = (int)(uint)found - 1;
            if (IsText(stem, first, second)) return stem;
        }
    }

    private bool IsText(int stem, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        ref readonly var record = ref Stems[stem];
        if (record.Length != first.Length + second.Length) return false;
        var text = pool.Slice(record.Text, record.Length);
        return text[..first.Length].SequenceEqual(first) && text[first.Length..].SequenceEqual(second);
    }

    /// <summary>The text of a stem.</summary>
    public ReadOnlySpan<char> TextOf(int stem) => pool.Slice(Stems[stem].Text, Stems[stem].Length);

    /// <summary>The next stem that is written alike, or <see cref="None"/>.</summary>
    public int NextOf(int stem) => Stems[stem].Next;
}
