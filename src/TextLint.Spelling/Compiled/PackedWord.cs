using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextLint.Spelling.Compiled;

/// <summary>A word of up to 16 ASCII characters in two numbers, the first character in the lowest byte, zeros behind the last.</summary>
internal readonly struct PackedWord
{
    public const int MaxLength = 16;

    private const ulong High = 0x8080808080808080UL;
    private const ulong Case = 0x2020202020202020UL;

    private readonly ulong _low;
    private readonly ulong _high;

    private PackedWord(ulong low, ulong high) => (_low, _high) = (low, high);

    public ulong Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => FormHash.Mix(_low, _high);
    }

    /// <summary>True where a capital is somewhere in the word.</summary>
    public bool HasUpper => (UpperOf(_low) | UpperOf(_high)) != 0;

    /// <summary>True where the first character is a capital and no other is.</summary>
    public bool IsTitle => UpperOf(_low) == 0x20 && UpperOf(_high) == 0;

    /// <summary>True where no letter is in lower case.</summary>
    public bool HasNoLower => (LowerOf(_low) | LowerOf(_high)) == 0;

    /// <summary>The word in lower case.</summary>
    public PackedWord Lower => new(_low | UpperOf(_low), _high | UpperOf(_high));

    /// <summary>The word, which is in lower case, with a capital at its beginning, if it begins with a letter.</summary>
    public PackedWord Title => new(_low ^ (LowerOf(_low) & 0x20), _high);

    /// <summary>Packs a word.</summary>
    /// <param name="word">Any text.</param>
    /// <param name="straightens">True where the typographic apostrophe is the straight one.</param>
    /// <param name="packed">The word.</param>
    /// <returns>False for longer words and for other characters, U+0000 among them.</returns>
    public static bool TryPack(ReadOnlySpan<char> word, bool straightens, out PackedWord packed)
    {
        Unsafe.SkipInit(out packed);
        if ((uint)(word.Length - 1) >= MaxLength) return false;
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(word));
        ulong low, high = 0;
        if (word.Length >= 8)
        {
            if (!TryNarrow(Vector128.LoadUnsafe(ref start), straightens, out low)) return false;
            if (word.Length > 8)
            {
                if (!TryNarrow(Vector128.LoadUnsafe(ref start, (nuint)word.Length - 8), straightens, out high)) return false;
                high >>= 8 * (16 - word.Length);
            }
        }
        else if (!TryPackShort(word, straightens, out low)) return false;
        packed = new PackedWord(low, high);
        return true;
    }

    /// <summary>True where every character is a letter or an apostrophe.</summary>
    /// <param name="length">Number of characters.</param>
    public bool IsWord(int length)
    {
        var first = UpperOf(_low) | LowerOf(_low) | InRange(_low, (byte)'\'', (byte)'\'');
        var second = UpperOf(_high) | LowerOf(_high) | InRange(_high, (byte)'\'', (byte)'\'');
        if (length <= 8) return first == Case >> (8 * (8 - length));
        return first == Case && second == Case >> (8 * (16 - length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow(Vector128<ushort> characters, bool straightens, out ulong bytes)
    {
        if (straightens)
        {
            var apostrophes = Vector128.Equals(characters, Vector128.Create((ushort)'\u2019'));
            characters = Vector128.ConditionalSelect(apostrophes, Vector128.Create((ushort)'\''), characters);
        }
        bytes = Vector128.Narrow(characters, Vector128<ushort>.Zero).AsUInt64().ToScalar();
        return Vector128.LessThan(characters - Vector128<ushort>.One, Vector128.Create((ushort)0x7F)) == Vector128<ushort>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPackShort(ReadOnlySpan<char> word, bool straightens, out ulong bytes)
    {
        bytes = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var c = straightens && word[i] == '\u2019' ? '\'' : word[i];
            if ((uint)(c - 1) >= 0x7F) return false;
            bytes = (bytes << 8) | c;
        }
        return true;
    }

    // A bit 0x20 for each byte that is a capital.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong UpperOf(ulong bytes) => InRange(bytes, (byte)'A', (byte)'Z');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LowerOf(ulong bytes) => InRange(bytes, (byte)'a', (byte)'z');

    // All bytes are below 128, so adding to them carries nothing over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong InRange(ulong bytes, byte first, byte last)
    {
        const ulong Ones = 0x0101010101010101UL;
        var fromFirst = bytes + (Ones * (ulong)(0x80 - first));
        var afterLast = bytes + (Ones * (ulong)(0x7F - last));
        return ((fromFirst & ~afterLast) & High) >> 2;
    }
}
