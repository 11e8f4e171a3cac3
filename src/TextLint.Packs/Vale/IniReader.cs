using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>
/// Reads INI as Vale's reader does: <c>#</c> and <c>;</c> begin comments, behind a value with a space before them; a backslash at the end of a line goes on with the next;
/// a value may have quotation marks around it. Any text is read, in time linear in its length.
/// </summary>
public sealed class IniReader
{
    private readonly string _text;
    private readonly DiagnosticBag _faults;
    private readonly List<(string Name, TextSpan Span, List<IniEntry> Entries)> _sections = [("", default, [])];
    private int _at;

    private IniReader(string text, DiagnosticBag faults) => (_text, _faults) = (text, faults);

    /// <summary>The sections in their order, first what stands before all of them. Two of one name stay two.</summary>
    /// <param name="text">The text; any string will do.</param>
    /// <param name="faults">Receives the lines that are none.</param>
    public static ImmutableArray<IniSection> Read(string text, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(faults);
        var reader = new IniReader(text, faults) { _at = text.StartsWith('\uFEFF') ? 1 : 0 };
        while (reader._at < text.Length) reader.ReadLine();
        return [.. reader._sections.Select(s => new IniSection(s.Name, s.Span, [.. s.Entries]))];
    }

    private void ReadLine()
    {
        var (start, end) = (_at, LineEnd(_at));
        _at = NextLine(end);
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        if (start == end || _text[start] is '#' or ';') return;
        if (_text[start] == '[') ReadSection(start, end);
        else ReadEntry(start, end);
    }

    private void ReadSection(int start, int end)
    {
        // The name may hold brackets: [*.{md,[ab]}].
        var close = _text.LastIndexOf(']', end - 1, end - start);
        if (close <= start)
        {
            _faults.Report(EngineDescriptors.IniSyntax, TextSpan.FromBounds(start, end), "This section has no closing bracket.");
            close = end;
        }
        var name = PlacedValue.Trim(_text, start + 1, close);
        _sections.Add((name is null ? "" : _text.Substring(name.Span.Start, name.Span.Length), name?.Span ?? TextSpan.FromBounds(start, Math.Min(end, close + 1)), []));
    }

    private void ReadEntry(int start, int end)
    {
        var sign = _text.AsSpan(start, end - start).IndexOfAny('=', ':');
        if (sign <= 0)
        {
            _faults.Report(EngineDescriptors.IniSyntax, TextSpan.FromBounds(start, end), "This line is no \"key = value\", no [section] and no comment.");
            return;
        }
        var keyEnd = start + sign;
        var valueStart = keyEnd + 1;
        while (keyEnd > start && char.IsWhiteSpace(_text[keyEnd - 1])) keyEnd--;
        while (valueStart < end && char.IsWhiteSpace(_text[valueStart])) valueStart++;
        var (value, span) = ReadValue(valueStart, end);
        _sections[^1].Entries.Add(new IniEntry(_text[start..keyEnd], TextSpan.FromBounds(start, keyEnd), value, span));
    }

    private (string Value, TextSpan Span) ReadValue(int start, int end)
    {
        var value = new StringBuilder();
        var first = start;
        while (true)
        {
            var stop = CommentStart(start, end);
            while (stop > start && char.IsWhiteSpace(_text[stop - 1])) stop--;
            var goesOn = stop > start && _text[stop - 1] == '\\' && _at < _text.Length;
            value.Append(_text, start, (goesOn ? stop - 1 : stop) - start);
            if (!goesOn) return Unquote(value.ToString(), TextSpan.FromBounds(first, Math.Max(first, stop)));
            (start, end) = (_at, LineEnd(_at));
            _at = NextLine(end);
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }
    }

    private static (string Value, TextSpan Span) Unquote(string value, TextSpan span)
    {
        var isQuoted = value.Length > 1 && value[0] is '"' or '\'' or '`' && value[^1] == value[0] && value.IndexOf(value[0], 1) == value.Length - 1;
        return isQuoted && span.Length == value.Length ? (value[1..^1], TextSpan.FromBounds(span.Start + 1, span.End - 1)) : (value, span);
    }

    /// <summary>Where a comment behind a value begins: at a sign with a space before it.</summary>
    private int CommentStart(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (_text[at] is '#' or ';' && at > start && _text[at - 1] is ' ' or '\t') return at;
        return end;
    }

    private int LineEnd(int at)
    {
        var length = _text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : at + length;
    }

    private int NextLine(int end)
    {
        if (end >= _text.Length) return _text.Length;
        return _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
