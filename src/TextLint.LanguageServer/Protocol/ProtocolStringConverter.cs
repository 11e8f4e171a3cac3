using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextLint.LanguageServer.Protocol;

/// <summary>
/// Reads and writes any UTF-16 string. The serializer's own converter throws on a lone surrogate, which editors do send
/// (as <c>\ud800</c>), and then the document would be lost.
/// </summary>
internal sealed class ProtocolStringConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A string was expected.");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (HasLoneSurrogate(value)) writer.WriteRawValue(Escape(value), skipInputValidation: true);
        else writer.WriteStringValue(value);
    }

    // Edits by URI have strings for names of properties, which a converter that does not say how cannot write.

    /// <inheritdoc/>
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string Unescape(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        while (true)
        {
            var at = json.IndexOf((byte)'\\');
            text.Append(Encoding.UTF8.GetString(at < 0 ? json : json[..at]));
            if (at < 0) return text.ToString();
            text.Append(UnescapeOne(json[(at + 1)..], out var length));
            json = json[(at + 1 + length)..];
        }
    }

    private static char UnescapeOne(ReadOnlySpan<byte> escape, out int length)
    {
        length = escape[0] == 'u' ? 5 : 1;
        return (char)escape[0] switch
        {
            'u' => (char)ushort.Parse(escape.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var c => c,
        };
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!IsPair(text, i)) return true;
            i++;
        }
        return false;
    }

    private static string Escape(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) json.Append(text[i]).Append(text[++i]);
            else if (text[i] < ' ' || text[i] is '"' or '\\' || char.IsSurrogate(text[i])) json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else json.Append(text[i]);
        }
        return json.Append('"').ToString();
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
