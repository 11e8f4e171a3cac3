using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The hash of the form table. Words of up to 16 ASCII characters are hashed as two numbers, without a loop.</summary>
internal static class FormHash
{
    /// <summary>The hash of any word.</summary>
    public static ulong Of(ReadOnlySpan<char> word) =>
        PackedWord.TryPack(word, straightens: false, out var packed) ? packed.Hash : WordHash.Finish(WordHash.Extend(WordHash.Start, word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong low, ulong high)
    {
        var upper = Math.BigMul(low ^ 0x9E3779B97F4A7C15UL, high ^ 0xD6E8FEB86659FD93UL, out var lower);
        var mixed = upper ^ lower;
        // Letters differ in their low bits only; the product carries them up, this brings them down to the slot.
        return (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9UL;
    }
}
