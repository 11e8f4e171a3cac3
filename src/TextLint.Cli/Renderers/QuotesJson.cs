using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Cli.Renderers;

/// <summary><c>quotes --format json</c>: one document; README says its shape.</summary>
internal sealed class QuotesJson(TextWriter output) : IArticleRenderer
{
    private readonly JsonText _json = new();
    private bool _isFirst = true;

    public void Begin() => output.Write("{\"version\":1,\"files\":[");

    public void End() => output.WriteLine("\n]}");

    public void Render(string path, SemanticModel model)
    {
        output.Write(_isFirst ? "\n" : ",\n");
        output.Write(_json.WriteObject(json =>
        {
            json.WriteString("path", path);
            json.WriteStartArray("quotations");
            foreach (var quotation in model.Quotations.All) Write(json, model, quotation);
            json.WriteEndArray();
        }));
        _isFirst = false;
    }

    private static void Write(Utf8JsonWriter json, SemanticModel model, Quotation quotation)
    {
        var document = model.Document;
        json.WriteStartObject();
        json.WriteNumber("level", quotation.Level);
        json.WriteNumber("words", QuotesWords.CountWords(document, quotation));
        json.WriteString("begin", QuotesWords.Begin(document, quotation));
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
        json.WriteString("source", QuotesWords.Of(speaker.Source));
        if (speaker.Block >= 0)
        {
            json.WriteString("text", speaker.Text);
            if (speaker.Name is { } name) json.WriteString("name", name.Text);
            JsonPlace.Write(json, document.Text, document.ToSource(speaker.Block, speaker.Span));
        }
        json.WriteEndObject();
    }
}
