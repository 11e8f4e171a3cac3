using System.Runtime.CompilerServices;

namespace TextLint.Syntax.Text;

/// <summary>
/// Folds text for comparing: case and apostrophes, and on request diacritics. Our own tables, so that the result is the same
/// under every culture and without ICU.
/// </summary>
public static partial class Folding
{
    /// <summary>Lower case by the invariant mapping; the curly apostrophe U+2019 becomes the straight one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c) : c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary><see cref="Fold(char)"/> of each unit.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++) buffer[i] = Fold(text[i]);
        return new string(buffer);
    }

    /// <summary>True where the two fold to the same text.</summary>
    public static bool Equal(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i])) return false;
        return true;
    }

    /// <summary>A 32-bit hash (FNV-1a over units, then mixed) of the folded text. Never 0.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = HashSeed;
        foreach (var c in text) hash = AddToHash(hash, c);
        return FinishHash(hash);
    }

    /// <summary>The hash of no text, for a caller that hashes while it reads.</summary>
    internal const uint HashSeed = 2166136261u;

    /// <summary>The hash with one more unit, before it is finished.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint AddToHash(uint hash, char c) => (hash ^ Fold(c)) * 16777619u;

    /// <summary>Mixes the hash; the result is never 0.</summary>
    internal static uint FinishHash(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }
}
