using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>The number of letters added, left out, replaced or swapped with their neighbour between two words: optimal string alignment.</summary>
internal static class EditDistance
{
    private const int Longest = 32;

    /// <summary>The distance of two words of at most 32 letters, letter case aside.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        const int Width = Longest + 1;
        Span<byte> rows = stackalloc byte[3 * Width];
        for (var j = 0; j <= right.Length; j++) rows[j] = (byte)j;
        for (var i = 1; i <= left.Length; i++)
        {
            var row = rows[(i % 3 * Width)..];
            var above = rows[((i - 1) % 3 * Width)..];
            var twoAbove = rows[((i + 1) % 3 * Width)..];
            row[0] = (byte)i;
            for (var j = 1; j <= right.Length; j++)
            {
                var (a, b) = (WordFolding.Fold(left[i - 1]), WordFolding.Fold(right[j - 1]));
                var least = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == WordFolding.Fold(right[j - 2]) && b == WordFolding.Fold(left[i - 2])) least = Math.Min(least, twoAbove[j - 2] + 1);
                row[j] = (byte)least;
            }
        }
        return rows[(left.Length % 3 * Width) + right.Length];
    }
}
