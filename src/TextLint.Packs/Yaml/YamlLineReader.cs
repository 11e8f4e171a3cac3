using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>
/// Reads what nearly all files of rules consist of, line by line and several times as fast as a parser of all of YAML: mappings and lists by indentation, texts on one line, lists of texts
/// between brackets on one line. It gives up at anything else, and at anything that might be a fault, so that what it reads is what <see cref="YamlParser"/> would read.
/// </summary>
internal sealed class YamlLineReader
{
    private const int MostLevels = 16;
    private const int LongestKey = 500;

    // No shorter text has more values than a file may have.
    private const int LongestText = 1_000_000;
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`";

    // What ends a line for some and not for others, white space but the space, and what no text file has.
    private static readonly SearchValues<char> s_refused = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c != '\n').Concat(Enumerable.Range(127, 34)).Select(c => (char)c), .. "\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFE\uFFFF", .. Enumerable.Range(0x2000, 11).Select(c => (char)c)]);

    private static readonly SearchValues<char> s_firstRefused = SearchValues.Create(Indicators);
    private static readonly SearchValues<char> s_endOfPlain = SearchValues.Create("\n:#");
    private static readonly SearchValues<char> s_endOfListed = SearchValues.Create("\n:#,[]{}");

    private readonly string _text;
    private readonly int _offset;
    private int _at;
    private int _indentation;
    private int _level;

    // Just past the last text that was read.
    private int _end;

    private YamlLineReader(string text, int offset) => (_text, _offset) = (text, offset);

    private bool IsOver => _at >= _text.Length;

    private bool IsAtItem => Peek(0) == '-' && Peek(1) is ' ' or '\n';

    /// <summary>The mapping that a text is; null where it has to be read with care.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="offset">Where <paramref name="text"/> begins in the file that the places are of.</param>
    public static YamlMapping? Read(string text, int offset)
    {
        if (text.Length > LongestText || text.AsSpan().ContainsAny(s_refused)) return null;
        var reader = new YamlLineReader(text, offset);
        reader.MoveToLine();
        return !reader.IsOver && reader._indentation == 0 && reader.ReadMapping() is { } mapping && reader.IsOver ? mapping : null;
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\n';

    /// <summary>Goes to the first text of a line, from the start of a line on; comments are no text.</summary>
    private void MoveToLine()
    {
        while (!IsOver)
        {
            var start = _at;
            SkipSpaces();
            _indentation = _at - start;
            if (Peek(0) is not ('\n' or '#')) return;
            var end = _text.IndexOf('\n', _at);
            _at = end < 0 ? _text.Length : end + 1;
        }
    }

    private void SkipSpaces()
    {
        while (Peek(0) == ' ') _at++;
    }

    /// <summary>True at the end of a line or at a comment behind white space; then the next line is gone to.</summary>
    private bool TryEndLine()
    {
        var from = _at;
        SkipSpaces();
        if (Peek(0) == '#' ? _at == from : Peek(0) != '\n') return false;
        var end = _text.IndexOf('\n', _at);
        _at = end < 0 ? _text.Length : end + 1;
        MoveToLine();
        return true;
    }

    private YamlMapping? ReadMapping()
    {
        if (++_level > MostLevels) return null;
        var (start, indentation) = (_at, _indentation);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!IsOver && _indentation == indentation)
        {
            if (ReadKey() is not { } key || !seen.Add(key.Value) || ReadValue(indentation) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
        }
        _level--;
        return !IsOver && _indentation > indentation ? null : new YamlMapping(entries.DrainToImmutable(), Span(start, _end));
    }

    /// <summary>A key with its colon; null where a line has none.</summary>
    private YamlScalar? ReadKey()
    {
        if (_indentation == 0 && (_text.AsSpan(_at).StartsWith("---") || _text.AsSpan(_at).StartsWith("..."))) return null;
        var key = Peek(0) is '\'' or '"' ? ReadQuoted() : ReadPlainKey();
        if (key is null || Peek(0) != ':' || Peek(1) is not (' ' or '\n') || key.Span.Length > LongestKey || key is { Value: "<<", Style: YamlScalarStyle.Plain }) return null;
        _at++;
        return key;
    }

    private YamlScalar? ReadPlainKey()
    {
        var (start, end) = (_at, FindEnd(s_endOfPlain));
        if (end <= start || _text[end - 1] == ' ') return null;
        return Plain(start, end);
    }

    /// <summary>What belongs to a key of a mapping.</summary>
    private YamlNode? ReadValue(int indentation)
    {
        if (!TryEndLine())
        {
            SkipSpaces();
            return ReadText(indentation);
        }
        if (IsOver || _indentation < indentation) return null;
        if (IsAtItem) return ReadSequence();
        return _indentation > indentation ? ReadMapping() : null;
    }

    private YamlSequence? ReadSequence()
    {
        if (++_level > MostLevels) return null;
        var (start, indentation) = (_at, _indentation);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!IsOver && _indentation == indentation && IsAtItem)
        {
            if (ReadItem(indentation) is not { } item) return null;
            items.Add(item);
        }
        _level--;
        return !IsOver && _indentation > indentation ? null : new YamlSequence(items.DrainToImmutable(), IsFlow: false, Span(start, _end));
    }

    private YamlNode? ReadItem(int indentation)
    {
        var dash = _at++;
        SkipSpaces();
        if (Peek(0) == '#' || IsAtItem) return null;
        if (!IsAtKey()) return ReadText(indentation);
        _indentation = indentation + _at - dash;
        return ReadMapping();
    }

    private bool IsAtKey()
    {
        var end = Peek(0) is '\'' or '"' ? FindEndOfQuoted(out _) + 1 : FindEnd(s_endOfPlain);
        return end > _at && end < _text.Length && _text[end] == ':' && (end + 1 == _text.Length || _text[end + 1] is ' ' or '\n');
    }

    /// <summary>A text or a list on one line; null where the next line might go on with it.</summary>
    private YamlNode? ReadText(int indentation)
    {
        YamlNode? value = Peek(0) switch
        {
            '[' => ReadList(),
            '\'' or '"' => ReadQuoted(),
            _ => ReadPlain(s_endOfPlain),
        };
        if (value is null) return null;
        _end = _at;
        return TryEndLine() && (IsOver || _indentation <= indentation) ? value : null;
    }

    private YamlSequence? ReadList()
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        SkipSpaces();
        while (Peek(0) != ']')
        {
            var item = Peek(0) is '\'' or '"' ? ReadQuoted() : ReadPlain(s_endOfListed);
            if (item is null) return null;
            items.Add(item);
            SkipSpaces();
            if (Peek(0) == ']') break;
            if (Peek(0) != ',') return null;
            _at++;
            SkipSpaces();
            if (Peek(0) == ']') return null;
        }
        _at++;
        return new YamlSequence(items.DrainToImmutable(), IsFlow: true, Span(start, _at));
    }

    /// <summary>A text without marks, up to a colon, a comment, the end of its line, or in a list the end of the item.</summary>
    private YamlScalar? ReadPlain(SearchValues<char> ends)
    {
        var (start, end) = (_at, FindEnd(ends));
        if (end <= start || (end < _text.Length && _text[end] is ':' or '[' or '{' or '}')) return null;
        while (_text[end - 1] == ' ') end--;
        _at = end;
        return Plain(start, end);
    }

    private YamlScalar? Plain(int start, int end)
    {
        var isRefused = s_firstRefused.Contains(_text[start]) || (_text[start] == '-' && (end == start + 1 || _text[start + 1] == ' '));
        _at = end;
        return isRefused ? null : new YamlScalar(_text[start..end], YamlScalarStyle.Plain, Span(start, end));
    }

    /// <summary>Where a text without marks ends: at a colon before white space, at a comment, or at what else ends it. In a list a colon always does.</summary>
    private int FindEnd(SearchValues<char> ends)
    {
        for (var at = _at; ; at++)
        {
            var found = at < _text.Length ? _text.AsSpan(at).IndexOfAny(ends) : -1;
            if (found < 0) return _text.Length;
            at += found;
            if (_text[at] == ':' && ends == s_endOfPlain && at + 1 < _text.Length && _text[at + 1] is not (' ' or '\n')) continue;
            if (_text[at] == '#' && at > _at && _text[at - 1] != ' ') continue;
            return at;
        }
    }

    private YamlScalar? ReadQuoted()
    {
        var (start, end) = (_at, FindEndOfQuoted(out var isEscaped));
        if (end < 0) return null;
        _at = end + 1;
        var inner = _text[(start + 1)..end];
        if (isEscaped) inner = _text[start] == '"' ? Unescape(inner) : inner.Replace("''", "'", StringComparison.Ordinal);
        return new YamlScalar(inner, YamlScalarStyle.Quoted, Span(start, _at));
    }

    /// <summary>The place of the mark that closes a text; -1 where its line has none, or where it has an escape other than of a mark or a backslash.</summary>
    private int FindEndOfQuoted(out bool isEscaped)
    {
        isEscaped = false;
        var mark = _text[_at];
        for (var at = _at + 1; at < _text.Length && _text[at] != '\n'; at++)
        {
            var next = at + 1 < _text.Length ? _text[at + 1] : '\n';
            if (_text[at] == mark && (mark == '"' || next != mark)) return at;
            if (_text[at] != mark && (_text[at] != '\\' || mark == '\'')) continue;
            if (_text[at] == '\\' && next is not ('\\' or '"')) return -1;
            isEscaped = true;
            at++;
        }
        return -1;
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++) result.Append(text[text[i] == '\\' ? ++i : i]);
        return result.ToString();
    }

    private TextSpan Span(int start, int end) => TextSpan.FromBounds(_offset + start, _offset + end);
}
