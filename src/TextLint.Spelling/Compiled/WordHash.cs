using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The hash of the stem table: it grows character by character, so that the hashes of all beginnings of a word cost one pass.</summary>
internal static class WordHash
{
    public const ulong Start = 14695981039346656037UL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char c) => (hash ^ c) * 0x9E3779B97F4A7C15UL;

    public static ulong Extend(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Step(hash, c);
        return hash;
    }

    /// <summary>Mixes the high bits down, once for each look-up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
