using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>A key of an INI file with its value.</summary>
/// <param name="Key">As written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value, without quotation marks around it; lines that go on are joined.</param>
/// <param name="ValueSpan">Where the value stands; the end of the line where there is none.</param>
public sealed record IniEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan)
{
    /// <summary>
    /// The items of a value with commas between them, each with its place. A backslash before a comma or a backslash takes its meaning away.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    public ImmutableArray<PlacedValue> Items(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var items = ImmutableArray.CreateBuilder<PlacedValue>();
        var start = ValueSpan.Start;
        for (var at = start; at <= ValueSpan.End; at++)
        {
            if (at < ValueSpan.End && text[at] == '\\') at++;
            else if (at == ValueSpan.End || text[at] == ',')
            {
                if (PlacedValue.Trim(text, start, at) is { } item) items.Add(item);
                start = at + 1;
            }
        }
        if (start < ValueSpan.End && PlacedValue.Trim(text, start, ValueSpan.End) is { } last) items.Add(last);
        return items.DrainToImmutable();
    }
}
