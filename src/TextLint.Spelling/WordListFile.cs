using System.Collections.Immutable;

namespace TextLint.Spelling;

/// <summary>The text of a word list: one word a line, comments after <c>#</c>. Any text is read; lines that are no entry are reported and left out.</summary>
/// <param name="Entries">The entries in the order of the file.</param>
/// <param name="Faults">The faults by place.</param>
public sealed record WordListFile(ImmutableArray<WordListEntry> Entries, ImmutableArray<WordListFault> Faults)
{
    /// <summary>Reads a list.</summary>
    public static WordListFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entries = ImmutableArray.CreateBuilder<WordListEntry>();
        var faults = ImmutableArray.CreateBuilder<WordListFault>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthOfLine(text, start);
            var line = WithoutComment(text.AsSpan(start, length));
            if (WordListEntry.Parse(line.TrimStart('\uFEFF'), out var fault) is { } entry) entries.Add(entry);
            else if (fault.Length > 0) faults.Add(new WordListFault(start + (line.Length - line.TrimStart().Length), line.Trim().Length, fault));
            start += length + LengthOfBreak(text, start + length);
        }
        return new WordListFile(entries.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>
    /// The text of a list with one more entry. The last run of entries, which is the whole list where comments stand only at its top, comes out
    /// sorted: by letters whatever their case, then by case. What stands above it stays as it is, and so do line ends.
    /// </summary>
    /// <param name="text">The list as it is; empty where there is none.</param>
    /// <param name="entry">The new entry.</param>
    /// <returns>The same text where the entry is there already.</returns>
    public static string Add(string text, WordListEntry entry)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entry);
        if (Parse(text).Entries.Contains(entry)) return text;
        // The mark of the encoding stands first, whichever line comes to do so.
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var lines = SplitLines(text[mark.Length..]);
        var first = lines.Count;
        while (first > 0 && IsEntry(lines[first - 1])) first--;
        var run = lines.Skip(first).Append(entry.ToString()).OrderBy(KeyOf, StringComparer.OrdinalIgnoreCase).ThenBy(KeyOf, StringComparer.Ordinal);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return mark + string.Concat(lines.Take(first).Concat(run).Select(line => line + end));
    }

    private static bool IsEntry(string line) => !WithoutComment(line).Trim().IsEmpty;

    private static string KeyOf(string line) => WithoutComment(line).Trim().ToString();

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line) => WordListEntry.FindUnescaped(line, '#') is var at and >= 0 ? line[..at] : line;

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthOfLine(text, start);
            lines.Add(text.Substring(start, length));
            start += length + LengthOfBreak(text, start + length);
        }
        return lines;
    }

    private static int LengthOfLine(string text, int start) => text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? length : text.Length - start;

    private static int LengthOfBreak(string text, int at) => at >= text.Length ? 0 : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
}
