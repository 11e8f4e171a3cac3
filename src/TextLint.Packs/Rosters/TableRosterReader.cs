using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>Reads a roster from a table: the first row names the columns as YAML names the keys; lists in a cell are separated by semicolons.</summary>
internal sealed class TableRosterReader
{
    private readonly DiagnosticBag _faults;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TableRosterReader(DiagnosticBag faults) => _faults = faults;

    public static ImmutableArray<RosterFields> Read(string text, DiagnosticBag faults)
    {
        var (rows, _) = TableReader.Read(text, faults);
        if (rows.IsEmpty) return [];
        var reader = new TableRosterReader(faults);
        if (!reader.ReadHeader(rows[0])) return [];
        return [.. rows.Skip(1).Select(row => reader.ReadRow(row, rows[0].Cells.Length)).OfType<RosterFields>()];
    }

    /// <summary>The key that a cell of the first row stands for: "Verified by" is <c>verified-by</c>.</summary>
    public static string KeyOf(string cell) => Folding.Fold(cell.Trim()).Replace(' ', '-').Replace('_', '-');

    private bool ReadHeader(TableRow header)
    {
        for (var i = 0; i < header.Cells.Length; i++)
        {
            var key = KeyOf(header.Cells[i].Value);
            if (key.Length == 0) continue;
            if (!RosterKeys.All.Contains(key)) _faults.Report(EngineDescriptors.UnknownKey, Place(header.Cells[i]).Span, DiagnosticBag.Quote(key), Suggestion.Sentence(key, RosterKeys.All));
            else if (!_columns.TryAdd(key, i)) _faults.Report(EngineDescriptors.InvalidValue, Place(header.Cells[i]).Span, $"The column {DiagnosticBag.Quote(key)} is here a second time; the first one holds.");
        }
        if (_columns.ContainsKey(RosterKeys.Name)) return true;
        _faults.Report(EngineDescriptors.InvalidValue, header.Span, "The column \"name\" is missing: the first row names the columns.");
        return false;
    }

    private RosterFields? ReadRow(TableRow row, int columns)
    {
        foreach (var extra in row.Cells.Skip(columns).Where(c => !string.IsNullOrWhiteSpace(c.Value)).Take(1))
            _faults.Report(EngineDescriptors.InvalidValue, Place(extra).Span, "This cell has no column: put a value that holds a separator in quotation marks.");
        if (Text(row, RosterKeys.Name) is not { } name)
        {
            _faults.Report(EngineDescriptors.InvalidValue, row.Span, "The name is missing in this row.");
            return null;
        }
        return new RosterFields(row.Span)
        {
            Name = name,
            Kind = Word(row, RosterKeys.Kind),
            Aliases = Texts(row, RosterKeys.Aliases),
            Wrong = Texts(row, RosterKeys.Wrong),
            Titles = [.. Texts(row, RosterKeys.Titles).Select(t => new TitleFields(t))],
            Pronoun = Text(row, RosterKeys.Pronoun),
            Verified = Word(row, RosterKeys.Verified),
            VerifiedBy = Text(row, RosterKeys.VerifiedBy),
            Household = Word(row, RosterKeys.Household),
            Distinct = Texts(row, RosterKeys.Distinct),
        };
    }

    private TableCell? Cell(TableRow row, string key) => _columns.TryGetValue(key, out var column) && column < row.Cells.Length ? row.Cells[column] : null;

    private PlacedText? Text(TableRow row, string key) => Cell(row, key) is { } cell && Place(cell) is { Value.Length: > 0 } text ? text : null;

    /// <summary>A word of ours, which spreadsheets may write in capitals: TRUE.</summary>
    private PlacedText? Word(TableRow row, string key) => Text(row, key) is { } text ? text with { Value = Folding.Fold(text.Value) } : null;

    private ImmutableArray<PlacedText> Texts(TableRow row, string key)
    {
        if (Cell(row, key) is not { } cell) return [];
        var (texts, start) = (ImmutableArray.CreateBuilder<PlacedText>(), 0);
        while (start <= cell.Value.Length)
        {
            var length = cell.Value.AsSpan(start).IndexOf(';');
            var end = length < 0 ? cell.Value.Length : start + length;
            if (Place(cell, start, end) is { Value.Length: > 0 } text) texts.Add(text);
            start = end + 1;
        }
        return texts.ToImmutable();
    }

    private static PlacedText Place(TableCell cell) => Place(cell, 0, cell.Value.Length);

    /// <summary>A part of a cell; where marks inside it are doubled, the whole cell is its place.</summary>
    private static PlacedText Place(TableCell cell, int start, int end)
    {
        var value = cell.Value;
        while (start < end && char.IsWhiteSpace(value[start])) start++;
        while (end > start && char.IsWhiteSpace(value[end - 1])) end--;
        var isExact = value.Length == cell.Span.Length;
        return PlacedText.Create(value[start..end], isExact ? TextSpan.FromBounds(cell.Span.Start + start, cell.Span.Start + end) : cell.Span);
    }
}
