namespace TextLint.Semantics;

/// <summary>The entities of quotation marks. Only those that a conversion can undo are known: what is written in another way stays.</summary>
internal static class MarkEntities
{
    private static readonly (char Mark, string Entity)[] s_all =
    [
        ('"', "&quot;"), ('\'', "&#39;"), ('\u201C', "&ldquo;"), ('\u201D', "&rdquo;"), ('\u201E', "&bdquo;"), ('\u2018', "&lsquo;"), ('\u2019', "&rsquo;"), ('\u201A', "&sbquo;"),
        ('\u00AB', "&laquo;"), ('\u00BB', "&raquo;"), ('\u2039', "&lsaquo;"), ('\u203A', "&rsaquo;"),
    ];

    /// <summary>True for the entity of a mark as this table writes it.</summary>
    public static bool IsKnown(ReadOnlySpan<char> source)
    {
        foreach (var (_, entity) in s_all)
            if (source.SequenceEqual(entity)) return true;
        return false;
    }

    /// <summary>The entity of a mark of <see cref="CurlyMarks"/>, or of a straight one.</summary>
    public static string Of(char mark) => Array.Find(s_all, e => e.Mark == mark).Entity;
}
