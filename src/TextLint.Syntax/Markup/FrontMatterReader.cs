using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Makes the prose of front matter: the values that a reader gets to see, in order, with a colon on a line of its own between them. Reads lines, no YAML
/// and no TOML as a whole: what it does not know, another program's business, it passes over. Time follows the length.
/// </summary>
internal sealed class FrontMatterReader
{
    private const string Between = "\n:\n", LongerBetween = "\n:\n\n";

    private readonly string _source;
    private readonly int _end;
    private readonly bool _isToml;
    private readonly ProseBuilder _prose;
    private readonly ContentText _content;
    private readonly Stack<(int Indent, string Key)> _keys = new();
    private int _at;
    private int _valueEnd = -1;
    private bool _hasUnclosed;

    // Where every text at the top is wanted, and not only those that are shown: its key and where its text starts and ends in the prose.
    private readonly List<(string Key, int Start, int End)>? _values;

    private FrontMatterReader(string source, int start, int end, ProseBuilder prose, bool takesAll = false)
    {
        if (takesAll) _values = [];
        (_source, _end, _prose) = (source, end, prose);
        _isToml = source[start] == '+';
        _content = new ContentText(source);
        _content.Append(0, end);
        _at = NextLine(start);
    }

    /// <summary>Reads the block from its opening fence at <paramref name="start"/> up to <paramref name="end"/>, behind its closing fence.</summary>
    public static BlockSource Read(string source, int start, int end)
    {
        var prose = new ProseBuilder();
        prose.Start(0);
        var reader = new FrontMatterReader(source, start, end, prose);
        while (reader._at < end) reader.ReadLine();
        var block = prose.Build(SyntaxKind.FrontMatter);
        return prose.Length == 0 ? block : block with { Prose = prose.Prose.ToString() };
    }

    /// <summary>The texts at the top of a block of front matter, each with its key; lists, numbers, dates and truth values are none.</summary>
    public static ImmutableArray<FrontMatterValue> ReadValues(string fullText)
    {
        var prose = new ProseBuilder();
        prose.Start(0);
        var start = fullText.StartsWith('\uFEFF') ? 1 : 0;
        if (start >= fullText.Length) return [];
        var reader = new FrontMatterReader(fullText, start, fullText.Length, prose, takesAll: true);
        while (reader._at < reader._end) reader.ReadLine();
        reader.EndValue();
        var (text, map) = (prose.Prose.ToString(), prose.Build(SyntaxKind.FrontMatter).Map);
        return [.. reader._values!.Where(v => v.End > v.Start).Select(v => new FrontMatterValue(v.Key, text[v.Start..v.End], map.Slice(TextSpan.FromBounds(v.Start, v.End))))];
    }

    private void ReadLine()
    {
        var (start, end) = (_at, LineEnd(_at));
        _at = NextLine(_at);
        var first = SkipBlanks(start, end);
        if (first == end || _source[first] == '#' || (first == start && _source.AsSpan(start, end - start).TrimEnd() is "---" or "+++" or "...")) return;
        if (_isToml && _source[first] == '[')
        {
            ReadTable(first, end);
            return;
        }
        var indent = first - start;
        var isItem = false;
        while (!_isToml && first + 1 < end && _source[first] == '-' && _source[first + 1] is ' ' or '\t')
        {
            isItem = true;
            first = SkipBlanks(first + 1, end);
        }
        while (_keys.Count > 0 && (isItem ? _keys.Peek().Indent > indent : _keys.Peek().Indent >= indent)) _keys.Pop();
        ReadEntry(first, end, isItem ? first - start : indent, isItem);
    }

    /// <summary>A line of <c>key: value</c>, or an item of a list.</summary>
    private void ReadEntry(int first, int end, int indent, bool isItem)
    {
        var key = KeyAt(first, end, out var value);
        if (key.IsEmpty)
        {
            if (isItem && IsText()) ReadValue(first, end, indent);
            return;
        }
        // Two keys of one item stand under each other, the first behind the dash.
        while (isItem && _keys.Count > 0 && _keys.Peek().Indent >= indent) _keys.Pop();
        var parent = _keys.Count > 0 ? _keys.Peek().Key : "";
        var isText = _values is not null ? _keys.Count == 0 && !isItem : FrontMatterKeys.IsText(key, parent) && _keys.Count <= 1;
        _keys.Push((indent, key.ToString()));
        value = SkipBlanks(value, end);
        if (value == end || _source[value] == '#') return;
        if (_source[value] is '|' or '>' && !_isToml) ReadBlock(indent, isText);
        else if (isText) ReadValue(value, end, indent);
    }

    private bool IsText()
    {
        if (_values is not null || _keys.Count is 0 or > 2) return false;
        return FrontMatterKeys.IsText(_keys.Peek().Key, _keys.Count == 2 ? _keys.Last().Key : "");
    }

    /// <summary>[image] of TOML: the keys below it are the table's.</summary>
    private void ReadTable(int first, int end)
    {
        _keys.Clear();
        var name = _source.AsSpan(first, end - first).Trim("[] \t");
        _keys.Push((-1, name.ToString()));
    }

    /// <summary>The key that a line begins with; empty where it begins with none.</summary>
    private ReadOnlySpan<char> KeyAt(int first, int end, out int value)
    {
        var at = first;
        while (at < end && (char.IsLetterOrDigit(_source[at]) || _source[at] is '_' or '-' or '"' or '\'')) at++;
        var key = _source.AsSpan(first, at - first).Trim("\"'");
        if (_isToml) at = SkipBlanks(at, end);
        value = at + 1;
        if (key.IsEmpty || at >= end || _source[at] != (_isToml ? '=' : ':')) return [];
        return _isToml || value == end || _source[value] is ' ' or '\t' ? key : [];
    }

    private void ReadValue(int first, int end, int indent)
    {
        switch (_source[first])
        {
            case '"' or '\'':
                ReadQuoted(first);
                break;
            case '[' when _values is null:
                ReadList(first + 1);
                break;
            case '[' or '{' or '&' or '*' or '!':
                break;
            default:
                if (!_isToml && !(_values is not null && FrontMatterKeys.IsPlainValue(_source.AsSpan(first, PlainEnd(first, end) - first).Trim()))) ReadPlain(first, end, indent);
                break;
        }
    }

    /// <summary>A value without marks goes on in lines that stand further in.</summary>
    private void ReadPlain(int first, int end, int indent)
    {
        StartValue(first);
        AppendLine(first, PlainEnd(first, end));
        while (_at < _end && IndentOf(_at) is var next && next > indent && KeyAt(_at + next, LineEnd(_at), out _).IsEmpty && _source[_at + next] is not ('#' or '-'))
        {
            AppendLine(_at + next, PlainEnd(_at + next, LineEnd(_at)));
            _at = NextLine(_at);
        }
    }

    /// <summary>The lines after <c>|</c> or <c>&gt;</c>.</summary>
    private void ReadBlock(int indent, bool isText)
    {
        var isFirst = true;
        while (_at < _end && (IndentOf(_at) is var next && (next > indent || _at + next == LineEnd(_at))))
        {
            var (first, end) = (_at + next, LineEnd(_at));
            _at = NextLine(_at);
            if (!isText || first == end) continue;
            if (isFirst) StartValue(first);
            AppendLine(first, end);
            isFirst = false;
        }
    }

    /// <summary>Items between square brackets, on one line or several.</summary>
    private void ReadList(int at)
    {
        while (at < _end && _source[at] is not ']')
        {
            if (_source[at] is '"' or '\'') at = ReadQuoted(at);
            else if (_source[at] is ',' || char.IsWhiteSpace(_source[at])) at++;
            else
            {
                var end = at;
                while (end < _end && _source[end] is not (',' or ']' or '\r' or '\n')) end++;
                StartValue(at);
                AppendLine(at, end);
                at = end;
            }
        }
        if (at > _at) _at = NextLine(Math.Min(at, _end - 1));
    }

    /// <summary>A value in quotation marks, in which a mark is doubled or escaped. Gives the offset behind it.</summary>
    private int ReadQuoted(int open)
    {
        var mark = _source[open];
        var close = CloseOf(open, mark);
        if (close < 0) return LineEnd(open);
        if (close > open + 1) StartValue(open + 1);
        for (var at = open + 1; at < close;)
        {
            var end = at;
            while (end < close && _source[end] != mark && !(mark == '"' && _source[end] == '\\') && _source[end] is not ('\r' or '\n')) end++;
            Append(at, end);
            at = end < close ? ReadSign(end, close) : close;
        }
        _valueEnd = close;
        if (close >= _at) _at = NextLine(close);
        return close + 1;
    }

    /// <summary>A doubled or escaped sign, or a line break with the white space around it.</summary>
    private int ReadSign(int at, int close)
    {
        var end = at + 2;
        if (_source[at] is '\r' or '\n')
        {
            end = at;
            while (end < close && char.IsWhiteSpace(_source[end])) end++;
            AppendBreak(at, end);
        }
        else if (_source[at + 1] is 'n' or 't' && _source[at] == '\\') _prose.AppendAtomic(at, end, "\n");
        else _prose.AppendAtomic(at, end, _source.AsSpan(at + 1, 1));
        return end;
    }

    // A mark that nothing closes is looked for once; a text of them must not be read again for each.
    private int CloseOf(int open, char mark)
    {
        var end = _hasUnclosed ? LineEnd(open) : _end;
        for (var at = open + 1; at < end; at++)
        {
            if (mark == '"' && _source[at] == '\\') at++;
            else if (_source[at] == mark && at + 1 < _end && _source[at + 1] == mark && mark == '\'') at++;
            else if (_source[at] == mark) return at;
        }
        _hasUnclosed = true;
        return -1;
    }

    private void StartValue(int start)
    {
        // Prose as long as its source would be taken for the source itself.
        if (_prose.Length > 0) _prose.AppendAtomic(_valueEnd, start, start - _valueEnd == Between.Length ? LongerBetween : Between);
        _valueEnd = -1;
        if (_values is null) return;
        EndValue();
        _values.Add((_keys.Count > 0 ? _keys.Peek().Key : "", _prose.Length, -1));
    }

    /// <summary>The last value that was begun ends before the sign that stands between values.</summary>
    private void EndValue()
    {
        if (_values is not [.., { End: < 0 } last]) return;
        var end = _prose.Length;
        if (end > last.Start && _prose.Prose.EndsWith(Between)) end -= Between.Length;
        else if (_prose.Prose.EndsWith(LongerBetween)) end -= LongerBetween.Length;
        _values[^1] = last with { End = Math.Max(last.Start, end) };
    }

    /// <summary>Adds a line of a value, behind a line break where the value has lines already.</summary>
    private void AppendLine(int start, int end)
    {
        while (end > start && _source[end - 1] is ' ' or '\t') end--;
        if (start == end) return;
        if (_valueEnd >= 0) AppendBreak(_valueEnd, start);
        Append(start, end);
        _valueEnd = end;
    }

    private void AppendBreak(int start, int end)
    {
        if (end == start + 1) Append(start, end);
        else _prose.AppendAtomic(start, end, "\n");
    }

    private void Append(int start, int end)
    {
        if (start < end) _prose.AppendVerbatim(_content, start, end);
    }

    /// <summary>Where a value without marks ends on its line: before a comment.</summary>
    private int PlainEnd(int first, int end)
    {
        var comment = _source.AsSpan(first, end - first).IndexOf(" #");
        return comment < 0 ? end : first + comment;
    }

    private int IndentOf(int line) => SkipBlanks(line, LineEnd(line)) - line;

    private int SkipBlanks(int at, int end)
    {
        while (at < end && _source[at] is ' ' or '\t') at++;
        return at;
    }

    private int LineEnd(int at)
    {
        var length = _source.AsSpan(at, _end - at).IndexOfAny('\r', '\n');
        return length < 0 ? _end : at + length;
    }

    private int NextLine(int at)
    {
        var end = LineEnd(at);
        if (end == _end) return _end;
        return _source[end] == '\r' && end + 1 < _end && _source[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
