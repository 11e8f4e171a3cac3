using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// An index as text: a line that says what it is, then a line for each name and article, sorted, with tabs between name, article, line, mentions and kind.
/// Two versions of a file differ in whole lines, so git merges them by taking all lines of both, in any order and twice if it comes to that.
/// </summary>
/// <param name="Index">What could be read.</param>
/// <param name="Faults">What could not, by place.</param>
public sealed record NameIndexFile(NameIndex Index, ImmutableArray<NameIndexFault> Faults)
{
    /// <summary>The first line of a file.</summary>
    public const string Header = "# textlint names 1";

    private const string HeaderStart = "# textlint names ";
    private const string Rebuild = "build the index again with `textlint names`";

    // A file that is none of ours has a fault on each line, and nobody reads more of them.
    private const int MostFaults = 10;

    private static readonly string[] s_kinds = ["unknown", "person", "organization", "place", "work"];

    /// <summary>The text of an index. Equal indexes have equal texts.</summary>
    public static string Write(NameIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        // Names are escaped, which may change their order by a few; the file is sorted as it stands there.
        var lines = index.Records.Select(Line).ToList();
        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder(Header).Append('\n');
        foreach (var line in lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads a text. Any string is one; what is wrong is said, and what is right holds.</summary>
    public static NameIndexFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (records, faults) = (new List<NameIndexRecord>(), ImmutableArray.CreateBuilder<NameIndexFault>());
        var interned = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var (start, isFirst, hasConflict) = (0, true, false); start < text.Length && faults.Count < MostFaults;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            var span = new TextSpan(start, line.Length);
            start = end + 1;
            if (line.IsEmpty) continue;
            if (IsConflictMarker(line))
            {
                // What stands between the markers is good on both sides: one word says it all.
                if (!hasConflict) faults.Add(new NameIndexFault(span, $"This is a conflict of git: delete the lines with its markers, or {Rebuild}. The line \"textlint.names merge=union\" in .gitattributes keeps git from it."));
                (hasConflict, isFirst) = (true, false);
                continue;
            }
            if (isFirst && !line.StartsWith(HeaderStart, StringComparison.Ordinal)) return Refuse(span, $"This is no index of names: its first line must be \"{Header}\"; {Rebuild}.");
            if (line.StartsWith(HeaderStart, StringComparison.Ordinal) && !line.SequenceEqual(Header)) return Refuse(span, $"This index is of a version that this textlint does not know; update textlint, or {Rebuild}.");
            isFirst = false;
            if (line[0] == '#') continue;
            if (Read(line, interned) is { } record) records.Add(record);
            else faults.Add(new NameIndexFault(span, $"This line is not a name, an article, a line, a number of mentions and a kind with tabs between them; delete it, or {Rebuild}."));
        }
        return new NameIndexFile(NameIndex.Create(records), faults.ToImmutable());
    }

    private static NameIndexFile Refuse(TextSpan span, string message) => new(NameIndex.Empty, [new NameIndexFault(span, message)]);

    private static bool IsConflictMarker(ReadOnlySpan<char> line) =>
        line is "=======" || (line.Length >= 7 && (line.Length == 7 || line[7] == ' ') && line[..7] is "<<<<<<<" or ">>>>>>>" or "|||||||");

    private static string Line(NameIndexRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Escape(record.Name)}\t{Escape(record.Article)}\t{record.Line}\t{record.Mentions}\t{s_kinds[Math.Min((int)record.Kind, s_kinds.Length - 1)]}");

    private static NameIndexRecord? Read(ReadOnlySpan<char> line, Dictionary<string, string> interned)
    {
        Span<Range> fields = stackalloc Range[6];
        if (line.Split(fields, '\t') != 5) return null;
        var kind = Array.IndexOf(s_kinds, line[fields[4]].ToString());
        if (kind < 0 || !TryReadCount(line[fields[2]], out var at) || !TryReadCount(line[fields[3]], out var mentions)) return null;
        if (Unescape(line[fields[0]]) is not { Length: > 0 } name || Unescape(line[fields[1]]) is not { Length: > 0 } article) return null;
        return new NameIndexRecord(Intern(name, interned), Intern(article, interned), at, mentions, (NameKind)kind);
    }

    private static bool TryReadCount(ReadOnlySpan<char> text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    // Each name and each path stands on many lines; an archive's are kept once.
    private static string Intern(string text, Dictionary<string, string> interned)
    {
        if (interned.TryGetValue(text, out var known)) return known;
        interned.Add(text, text);
        return text;
    }

    /// <summary>Control characters, which include tabs and line ends, and the percent sign as %XX; a first sign that the reader takes for something else too.</summary>
    private static string Escape(string text)
    {
        var isClean = !IsSign(text[0]);
        foreach (var c in text) isClean &= !char.IsControl(c) && c != '%';
        if (isClean) return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] == '%' || (i == 0 && IsSign(text[i]))) escaped.Append('%').Append(((int)text[i]).ToString("X2", CultureInfo.InvariantCulture));
            else escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    private static bool IsSign(char c) => c is '#' or '<' or '>' or '=' or '|';

    /// <summary>The text; null where a percent sign is not followed by two hexadecimal digits.</summary>
    private static string? Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%')) return text.ToString();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                plain.Append(text[i]);
                continue;
            }
            if (i + 2 >= text.Length || !byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return null;
            plain.Append((char)code);
            i += 2;
        }
        return plain.ToString();
    }
}
