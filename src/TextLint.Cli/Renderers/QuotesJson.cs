using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary><c>quotes --format json</c>.</summary>
internal sealed class QuotesJson(TextWriter output) : ArticlesJson(output, "quotations")
{
    protected override void WriteItems(Utf8JsonWriter json, SemanticModel model)
    {
        foreach (var quotation in model.Quotations.All) Write(json, model, quotation);
    }

    private static void Write(Utf8JsonWriter json, SemanticModel model, Quotation quotation)
    {
        var document = model.Document;
        json.WriteStartObject();
        json.WriteNumber("level", quotation.Level);
        json.WriteNumber("words", QuotationWords.CountWords(document, quotation));
        json.WriteString("begin", QuotationWords.Begin(document, quotation));
        json.WriteBoolean("isClosed", quotation.IsClosed);
        JsonPlace.Write(json, document.Text, quotation.Span);
        json.WriteStartArray("parts");
        foreach (var part in quotation.Parts)
        {
            json.WriteStartObject();
            JsonPlace.Write(json, document.Text, document.ToSource(part.Block, part.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, document, model.GetSpeaker(quotation));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentSyntax document, Speaker speaker)
    {
        json.WriteStartObject("speaker");
        json.WriteString("source", QuotationWords.Of(speaker.Source));
        if (speaker.Block >= 0)
        {
            json.WriteString("text", speaker.Text);
            if (speaker.Name is { } name) json.WriteString("name", name.Text);
            JsonPlace.Write(json, document.Text, document.ToSource(speaker.Block, speaker.Span));
        }
        json.WriteEndObject();
    }
}
