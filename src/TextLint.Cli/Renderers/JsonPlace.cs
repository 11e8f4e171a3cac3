using System.Text.Json;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>A place in JSON: offsets from 0 in UTF-16 units, lines and columns from 1.</summary>
internal static class JsonPlace
{
    /// <summary>Writes the properties of a place into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, SourceText text, TextSpan span)
    {
        var (start, end) = (text.GetLinePosition(span.Start), text.GetLinePosition(span.End));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
    }
}
