using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Listings;

/// <summary>The quotations as JSON: one list of facts for the command line and for editors, which only write places in their own way.</summary>
public static class QuotationFacts
{
    /// <summary>Writes the quotations of an article into the array that is open, in order.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="model">The article.</param>
    /// <param name="writePlace">Writes a place, in UTF-16 units of the article, into the object that is open.</param>
    public static void Write(Utf8JsonWriter json, SemanticModel model, Action<TextSpan> writePlace)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(model);
        foreach (var quotation in model.Quotations.All) Write(json, model, quotation, writePlace);
    }

    private static void Write(Utf8JsonWriter json, SemanticModel model, Quotation quotation, Action<TextSpan> writePlace)
    {
        var document = model.Document;
        json.WriteStartObject();
        json.WriteNumber("level", quotation.Level);
        json.WriteNumber("words", QuotationWords.CountWords(document, quotation));
        json.WriteString("begin", QuotationWords.Begin(document, quotation));
        json.WriteBoolean("isClosed", quotation.IsClosed);
        writePlace(quotation.Span);
        json.WriteStartArray("parts");
        foreach (var part in quotation.Parts)
        {
            json.WriteStartObject();
            writePlace(document.ToSource(part.Block, part.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, document, model.GetSpeaker(quotation), writePlace);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentSyntax document, Speaker speaker, Action<TextSpan> writePlace)
    {
        json.WriteStartObject("speaker");
        json.WriteString("source", QuotationWords.Of(speaker.Source));
        if (speaker.Block >= 0)
        {
            json.WriteString("text", speaker.Text);
            if (speaker.Name is { } name) json.WriteString("name", name.Text);
            writePlace(document.ToSource(speaker.Block, speaker.Span));
        }
        json.WriteEndObject();
    }
}
