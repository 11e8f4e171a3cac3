using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>
/// Reads separated values with the place of each cell (RFC 4180, and what spreadsheets write: a byte order mark, semicolons or tabs, a line
/// <c>sep=;</c>, lone CR or LF). Any string is read, in time linear in its length.
/// </summary>
internal sealed class TableReader
{
    private readonly string _text;
    private readonly DiagnosticBag _faults;
    private int _at;

    private TableReader(string text, DiagnosticBag faults)
    {
        (_text, _faults) = (text, faults);
        _at = text.StartsWith('\uFEFF') ? 1 : 0;
        Separator = ReadDirective() ?? MostOften();
    }

    private char Separator { get; }

    /// <summary>The rows, blank ones left out, and what separates the cells: a comma, a semicolon or a tab.</summary>
    public static (ImmutableArray<TableRow> Rows, char Separator) Read(string text, DiagnosticBag faults)
    {
        var reader = new TableReader(text, faults);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        while (reader._at < text.Length)
            if (reader.ReadRow() is { IsBlank: false } row) rows.Add(row);
        return (rows.ToImmutable(), reader.Separator);
    }

    /// <summary>The line by which Excel is told what separates; null where there is none.</summary>
    private char? ReadDirective()
    {
        if (_text.Length < _at + 5 || !_text.AsSpan(_at).StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        var (separator, end) = (_text[_at + 4], _at + 5);
        if (separator is not (',' or ';' or '\t') || (end < _text.Length && _text[end] is not ('\r' or '\n'))) return null;
        _at = end;
        SkipLineBreak();
        return separator;
    }

    /// <summary>What stands most often outside quotation marks in the first row.</summary>
    private char MostOften()
    {
        Span<int> counts = stackalloc int[3];
        var isQuoted = false;
        for (var i = _at; i < _text.Length && (isQuoted || _text[i] is not ('\r' or '\n')); i++)
        {
            if (_text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && ",;\t".IndexOf(_text[i], StringComparison.Ordinal) is var kind and >= 0) counts[kind]++;
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    private TableRow ReadRow()
    {
        var (start, cells) = (_at, ImmutableArray.CreateBuilder<TableCell>());
        cells.Add(ReadCell());
        while (_at < _text.Length && _text[_at] == Separator)
        {
            _at++;
            cells.Add(ReadCell());
        }
        var span = TextSpan.FromBounds(start, _at);
        SkipLineBreak();
        return new TableRow(cells.ToImmutable(), span);
    }

    private TableCell ReadCell()
    {
        var quote = _at;
        while (quote < _text.Length && _text[quote] == ' ') quote++;
        if (quote < _text.Length && _text[quote] == '"') return ReadQuoted(quote);
        var start = _at;
        _at = EndOfPlain(start);
        return new TableCell(_text[start.._at], TextSpan.FromBounds(start, _at));
    }

    private TableCell ReadQuoted(int quote)
    {
        var (start, end) = (quote + 1, quote + 1);
        while (true)
        {
            var mark = _text.IndexOf('"', end);
            if (mark < 0)
            {
                _faults.Report(EngineDescriptors.InvalidValue, new TextSpan(quote, 1), "A quotation mark is opened here and not closed: close it at the end of the cell, or double it where it belongs to the text.");
                end = _at = _text.Length;
                break;
            }
            end = mark;
            _at = mark + 1;
            if (_at >= _text.Length || _text[_at] != '"') break;
            end = _at + 1;
        }
        // What stands between the closing mark and the separator is nobody's; a spreadsheet writes nothing there.
        var rest = EndOfPlain(_at);
        if (!_text.AsSpan(_at, rest - _at).IsWhiteSpace())
            _faults.Report(EngineDescriptors.InvalidValue, TextSpan.FromBounds(_at, rest), "Text follows a closing quotation mark and is not read: put the mark behind it, or double it where it belongs to the text.");
        _at = rest;
        return new TableCell(_text[start..end].Replace("\"\"", "\"", StringComparison.Ordinal), TextSpan.FromBounds(start, end));
    }

    private int EndOfPlain(int from)
    {
        var length = _text.AsSpan(from).IndexOfAny(Separator, '\r', '\n');
        return length < 0 ? _text.Length : from + length;
    }

    private void SkipLineBreak()
    {
        if (_at < _text.Length && _text[_at] == '\r') _at++;
        else if (_at < _text.Length && _text[_at] == '\n')
        {
            _at++;
            return;
        }
        if (_at > 0 && _at < _text.Length && _text[_at - 1] == '\r' && _text[_at] == '\n') _at++;
    }
}
