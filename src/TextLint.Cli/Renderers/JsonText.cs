using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TextLint.Cli.Renderers;

/// <summary>Writes JSON into a buffer that is used again and again, and gives it as text.</summary>
internal sealed class JsonText
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public string Write(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, DiagnosticJson.Options)) write(json);
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public string WriteObject(Action<Utf8JsonWriter> writeProperties) => Write(json =>
    {
        json.WriteStartObject();
        writeProperties(json);
        json.WriteEndObject();
    });
}
