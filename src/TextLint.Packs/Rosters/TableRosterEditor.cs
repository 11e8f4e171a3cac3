using System.Collections.Immutable;
using TextLint.Packs.Yaml;
using TextLint.Semantics;

namespace TextLint.Packs.Rosters;

/// <summary>Adds to a roster in a table. A column that is missing for what is added is put at the end of the first row; the other rows may stay short.</summary>
internal sealed class TableRosterEditor
{
    private readonly string _text;
    private readonly char _separator;
    private readonly ImmutableArray<TableRow> _rows;
    private readonly List<string> _columns = [];

    private TableRosterEditor(string text)
    {
        _text = text;
        (_rows, _separator) = TableReader.Read(text, new DiagnosticBag());
        if (!_rows.IsEmpty) _columns.AddRange(_rows[0].Cells.Select(c => TableRosterReader.KeyOf(c.Value)));
    }

    public static string? Add(string text, RosterEntry entry) => new TableRosterEditor(text).Add(entry);

    public static string? AddDistinct(string text, string name, string other) => new TableRosterEditor(text).AddDistinct(name, other);

    private string? Add(RosterEntry entry)
    {
        var values = RosterValues.Of(entry).ToDictionary(v => v.Key, v => string.Join("; ", v.Values), StringComparer.Ordinal);
        string[] columns = _rows.IsEmpty ? [.. RosterKeys.All] : [.. _columns, .. values.Keys.Except(_columns)];
        var row = string.Join(_separator, columns.Select(c => Write(values.GetValueOrDefault(c, ""))));
        if (_rows.IsEmpty) return YamlText.WithLineBreak(_text) + string.Join(_separator, columns) + YamlText.LineBreak(_text) + row + YamlText.LineBreak(_text);
        var place = RosterEditor.PlaceOf(entry.Name, [.. _rows.Skip(1).Select(NameOf)]);
        var at = EndOfRow(_rows[place]);
        var changed = YamlText.WithLineBreak(_text[..at]) + row + YamlText.LineBreak(_text) + _text[at..];
        return WithColumns(changed, columns.Length > _columns.Count ? columns[_columns.Count..] : []);
    }

    private string? AddDistinct(string name, string other)
    {
        if (_rows.Skip(1).FirstOrDefault(r => PlacedText.Create(NameOf(r), default).Value == name) is not { } row) return null;
        var column = _columns.IndexOf(RosterKeys.Distinct);
        if (column < 0) return WithColumns(AppendCells(row, _columns.Count - row.Cells.Length + 1, other), [RosterKeys.Distinct]);
        if (column >= row.Cells.Length) return AppendCells(row, column - row.Cells.Length + 1, other);
        var cell = row.Cells[column];
        var (start, end) = (cell.Span.Start, cell.Span.End);
        if (start > 0 && end < _text.Length && _text[start - 1] == '"' && _text[end] == '"') (start, end) = (start - 1, end + 1);
        var value = string.IsNullOrWhiteSpace(cell.Value) ? other : $"{cell.Value.TrimEnd().TrimEnd(';')}; {other}";
        return string.Concat(_text.AsSpan(0, start), Write(value), _text.AsSpan(end));
    }

    /// <summary>The text with cells at the end of a row, of which the last holds a value.</summary>
    private string? AppendCells(TableRow row, int count, string value) =>
        count < 1 ? null : _text.Insert(row.Span.End, new string(_separator, count) + Write(value));

    /// <summary>A changed text with more columns in its first row, before which nothing was changed.</summary>
    private string? WithColumns(string? changed, string[] more) =>
        changed is null || more.Length == 0 ? changed : changed.Insert(_rows[0].Span.End, string.Concat(more.Select(c => _separator + c)));

    private string NameOf(TableRow row) => _columns.IndexOf(RosterKeys.Name) is >= 0 and var column && column < row.Cells.Length ? row.Cells[column].Value : "";

    private int EndOfRow(TableRow row)
    {
        var at = row.Span.End;
        if (at < _text.Length && _text[at] == '\r') at++;
        if (at < _text.Length && _text[at] == '\n') at++;
        return at;
    }

    private string Write(string value) => value.AsSpan().IndexOfAny([_separator, '"', '\r', '\n']) < 0 && value.Trim() == value
        ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
