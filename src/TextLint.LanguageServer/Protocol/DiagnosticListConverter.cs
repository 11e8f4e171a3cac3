using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Writes diagnostics, each as it was written the last time: a document of thousands is sent again at every keystroke, and all but a few are the same.</summary>
internal sealed class DiagnosticListConverter : JsonConverter<IReadOnlyList<ProtocolDiagnostic>>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: no client sends a report of ours.</exception>
    public override IReadOnlyList<ProtocolDiagnostic> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports of diagnostics are written, not read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ProtocolDiagnostic> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var diagnostic in value) writer.WriteRawValue(diagnostic.Json, skipInputValidation: true);
        writer.WriteEndArray();
    }
}
