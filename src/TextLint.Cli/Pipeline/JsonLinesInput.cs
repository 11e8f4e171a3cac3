using System.Buffers;
using System.Text;
using System.Text.Json;
using TextLint.Syntax;

namespace TextLint.Cli.Pipeline;

/// <summary>One line of <c>lint --jsonl</c>: a text, or why the line is none.</summary>
/// <param name="Line">One-based line of standard input.</param>
/// <param name="Id">The id as JSON, to be written back as it came.</param>
/// <param name="Text">The text; null where the line is at fault.</param>
/// <param name="Format">The markup; null to be told from the path.</param>
/// <param name="Path">The path; null for a fragment.</param>
/// <param name="Fault">Column and words of what is wrong.</param>
internal sealed record JsonLinesInput(int Line, string Id, string? Text, TextFormat? Format, string? Path, (int Column, string Message)? Fault)
{
    /// <summary>The id as text: a string without its quotation marks, any other value as it is written; null where there is none.</summary>
    public string? IdText => Id == "null" ? null : Id[0] == '"' ? Unescape(Id[1..^1]) : Id;

    /// <summary>Reads a line. Any bytes are a line; this never throws.</summary>
    public static JsonLinesInput Parse(int line, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Read(line, utf8);
        }
        catch (JsonException e)
        {
            return Faulty(line, (int)(e.BytePositionInLine ?? 0) + 1, "this is not a JSON object on one line");
        }
    }

    private static JsonLinesInput Read(int line, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return Faulty(line, 1, "this is not a JSON object on one line");
        var result = new JsonLinesInput(line, "null", null, null, null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = StringOf(ref reader);
            reader.Read();
            var column = (int)reader.TokenStartIndex + 1;
            result = WithProperty(result, name, ref reader, column, utf8);
            if (result.Fault is not null) return result;
        }
        if (reader.TokenType == JsonTokenType.EndObject && reader.Read()) return Faulty(line, (int)reader.TokenStartIndex + 1, "something follows the object");
        return result.Text is null ? Faulty(line, 1, "there is no \"text\"") with { Id = result.Id } : result;
    }

    private static JsonLinesInput WithProperty(JsonLinesInput input, string name, ref Utf8JsonReader reader, int column, ReadOnlySpan<byte> utf8)
    {
        switch (name)
        {
            case "id":
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                return input with { Id = Encoding.UTF8.GetString(utf8[start..(int)reader.BytesConsumed]) };
            case "text" or "path" or "format" when reader.TokenType != JsonTokenType.String:
                return reader.TokenType == JsonTokenType.Null && name != "text" ? input : Faulty(input.Line, column, $"\"{name}\" must be a string") with { Id = input.Id };
            case "text":
                return input with { Text = StringOf(ref reader) };
            case "path":
                return input with { Path = StringOf(ref reader) };
            case "format":
                return FormatOf(StringOf(ref reader)) is { } format
                    ? input with { Format = format }
                    : Faulty(input.Line, column, "\"format\" must be \"txt\", \"md\" or \"html\"") with { Id = input.Id };
            default:
                reader.Skip();
                return input;
        }
    }

    private static JsonLinesInput Faulty(int line, int column, string message) => new(line, "null", null, null, null, (column, message));

    private static TextFormat? FormatOf(string word) => word switch
    {
        "txt" => TextFormat.PlainText,
        "md" => TextFormat.Markdown,
        "html" => TextFormat.Html,
        _ => null,
    };

    /// <summary>The reader refuses escaped lone surrogates; to us they are text.</summary>
    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)int.Parse(raw.AsSpan(i + 1, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }
            text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }
        return text.ToString();
    }
}
