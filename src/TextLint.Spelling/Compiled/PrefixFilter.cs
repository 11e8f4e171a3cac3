using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>
/// A bit for every beginning of every stem, by its hash. How far a word goes on like some stem tells which ways to take it apart
/// cannot lead anywhere, before anything is looked up. A bit may be set by another text: then one look-up more is made.
/// </summary>
internal readonly struct PrefixFilter(MappedArray<ulong> bits)
{
    private const int Shift = 6;

    /// <summary>True where a stem may begin with the text of this hash.</summary>
    /// <param name="hash">Not finished.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ulong hash)
    {
        hash = WordHash.Finish(hash);
        return (bits[(int)(hash >> Shift) & (bits.Length - 1)] >> (int)(hash & 63) & 1) != 0;
    }

    /// <summary>The bits for stems that are given one after another.</summary>
    public static ulong[] Build(IEnumerable<string> stems, int count)
    {
        var size = 64;
        // Stems have about as many beginnings of their own as they have letters beyond the fourth; eight bits for each.
        while (size * 64L < count * 40L) size *= 2;
        var bits = new ulong[size];
        foreach (var stem in stems)
        {
            var hash = WordHash.Start;
            foreach (var c in stem)
            {
                hash = WordHash.Step(hash, c);
                var finished = WordHash.Finish(hash);
                bits[(int)(finished >> Shift) & (size - 1)] |= 1UL << (int)(finished & 63);
            }
        }
        return bits;
    }
}
