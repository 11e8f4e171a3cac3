namespace TextLint.Spelling.Suggestions;

/// <summary>Counts slips.</summary>
internal static class EditDistance
{
    private const int Longest = SlipGrid.MaxLength + 2;

    /// <summary>Letters left out, put in, replaced, or neighbours that changed places: the least number that leads from one word to the other.</summary>
    /// <param name="first">At most 66 letters.</param>
    /// <param name="second">At most 66 letters.</param>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Trim(ref first, ref second);
        if (first.IsEmpty || second.IsEmpty) return first.Length + second.Length;
        Span<byte> rows = stackalloc byte[3 * (Longest + 1)];
        var older = rows[..(Longest + 1)];
        var before = rows.Slice(Longest + 1, Longest + 1);
        var row = rows[(2 * (Longest + 1))..];
        for (var j = 0; j <= second.Length; j++) before[j] = (byte)j;
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = (byte)i;
            for (var j = 1; j <= second.Length; j++)
            {
                var least = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1]) least = Math.Min(least, older[j - 2] + 1);
                row[j] = (byte)least;
            }
            var free = older;
            older = before;
            before = row;
            row = free;
        }
        return before[second.Length];
    }

    private static void Trim(ref ReadOnlySpan<char> first, ref ReadOnlySpan<char> second)
    {
        var same = first.CommonPrefixLength(second);
        first = first[same..];
        second = second[same..];
        while (!first.IsEmpty && !second.IsEmpty && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }
    }
}
