using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>A cell of a table.</summary>
/// <param name="Value">Its text, without the quotation marks around it.</param>
/// <param name="Span">Where the text stands in the file, quotation marks left out; longer than the value where marks inside are doubled.</param>
internal sealed record TableCell(string Value, TextSpan Span);
