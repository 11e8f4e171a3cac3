using System.Buffers;
using System.Collections.Frozen;

namespace TextLint.Rules.Typos;

/// <summary>Reads the tags that articles have on pages.</summary>
internal static class VisibleTag
{
    private const int Longest = 400;

    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_inlines = Lookup("a abbr b cite code em font i img mark q s small span strike strong sub sup u");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_blocks =
        Lookup("article aside blockquote br center div figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe li ol p pre section table tbody td th thead tr ul");

    /// <summary>The length of the tag that a text begins with, or 0; and whether it parts what stands around it.</summary>
    public static int Read(ReadOnlySpan<char> text, out bool isBreak)
    {
        isBreak = false;
        var start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var end = text[1..Math.Min(text.Length, Longest)].IndexOfAny('<', '>') + 1;
        if (end <= start || text[end] == '<') return 0;
        var name = text[start..end];
        var length = name.IndexOfAnyExcept(s_letters);
        if (length >= 0 && name[length] is not ('/' or ' ' or '\n' or '\r' or '\t')) return 0;
        // A letter behind a sign of comparison is a name for a figure; the words behind a tag's name have values.
        if (length >= 0 && name[length..].TrimEnd('/').IsWhiteSpace() is false && !name.Contains('=')) return 0;
        if (length >= 0) name = name[..length];
        isBreak = s_blocks.Contains(name);
        return isBreak || s_inlines.Contains(name) ? end + 1 : 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
