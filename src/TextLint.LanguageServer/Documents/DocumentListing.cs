using System.Buffers;
using System.Text.Json;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Listings;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>What one state of a document names and quotes, as the command line lists it in JSON, with ranges for places.</summary>
internal sealed class DocumentListing(DocumentState state, ProtocolConverter converter)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>The names: <c>{ "version", "names" }</c>.</summary>
    public JsonElement Cast() => Write("names", CastFacts.Write);

    /// <summary>The quotations: <c>{ "version", "quotations" }</c>.</summary>
    public JsonElement Quotations() => Write("quotations", QuotationFacts.Write);

    private JsonElement Write(string property, Action<Utf8JsonWriter, SemanticModel, Action<TextSpan>> writeItems)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", state.Version);
            json.WriteStartArray(property);
            if (!state.IsExcluded) writeItems(json, state.Snapshot.Model, span => WritePlace(json, span));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private void WritePlace(Utf8JsonWriter json, TextSpan span)
    {
        json.WritePropertyName("range");
        JsonSerializer.Serialize(json, _positions.ToRange(span), ProtocolJson.Default.ProtocolRange);
    }
}
