namespace TextLint.Packs.Patterns;

/// <summary>A set of units: a bit each for ASCII, one for all others.</summary>
internal sealed class UnitTable
{
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly bool _other;

    public UnitTable(IEnumerable<char> units)
    {
        foreach (var c in units)
        {
            if (c < 64) _low |= 1UL << c;
            else if (c < 128) _high |= 1UL << (c - 64);
            else _other = true;
        }
    }

    /// <summary>False where the unit is not in it.</summary>
    public bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 ? (_high >> (c - 64) & 1) != 0 : _other;
}
