using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, one or more.</param>
/// <param name="Span">Where it stands, without its line break.</param>
internal sealed record TableRow(ImmutableArray<TableCell> Cells, TextSpan Span)
{
    /// <summary>True for a row in which nothing is written, as spreadsheets leave them at the end.</summary>
    public bool IsBlank => Cells.All(c => string.IsNullOrWhiteSpace(c.Value));
}
