namespace TextLint.Spelling;

/// <summary>Counts slips.</summary>
public static class EditDistance
{
    private const int MostOnStack = 80;

    /// <summary>
    /// Letters left out, put in, replaced, or neighbours that changed places: the least number that leads from one word to the other (optimal
    /// string alignment). Letter case counts. Takes time by the product of the lengths.
    /// </summary>
    /// <param name="first">Any word, in UTF-16 units.</param>
    /// <param name="second">Any word; up to 80 units nothing is allocated.</param>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Trim(ref first, ref second);
        if (first.IsEmpty || second.IsEmpty) return first.Length + second.Length;
        var width = second.Length + 1;
        Span<int> rows = second.Length <= MostOnStack ? stackalloc int[3 * (MostOnStack + 1)] : new int[3 * width];
        var older = rows[..width];
        var before = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j <= second.Length; j++) before[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var least = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1]) least = Math.Min(least, older[j - 2] + 1);
                row[j] = least;
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
