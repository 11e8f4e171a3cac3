using System.Text.Json;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Listings;

/// <summary>The cast as JSON: one list of facts for the command line and for editors, which only write places in their own way.</summary>
public static class CastFacts
{
    /// <summary>Writes the names of an article into the array that is open, what is open first.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="model">The article.</param>
    /// <param name="writePlace">Writes a place, in UTF-16 units of the article, into the object that is open.</param>
    public static void Write(Utf8JsonWriter json, SemanticModel model, Action<TextSpan> writePlace)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(model);
        foreach (var entry in CastListing.Create(model)) Write(json, model.Document, entry, writePlace);
    }

    private static void Write(Utf8JsonWriter json, DocumentSyntax document, CastEntry entry, Action<TextSpan> writePlace)
    {
        var name = entry.Name;
        json.WriteStartObject();
        json.WriteString("name", name.Text);
        json.WriteString("kind", CastWords.Of(name.Kind));
        WriteStrings(json, "open", CastWords.FlagsOf(entry));
        WriteStrings(json, "otherSpellings", entry.OtherSpellings);
        WriteStrings(json, "namesakes", entry.Namesakes.Select(n => n.Text));
        WriteStrings(json, "aliases", name.Aliases.Concat(entry.Acronyms.Select(a => a.Text)));
        WriteForms(json, name);
        WriteTitles(json, document, name, writePlace);
        json.WriteStartObject("counts");
        json.WriteNumber("all", name.Mentions.Count);
        foreach (var (zone, count) in CastWords.CountByZone(name)) json.WriteNumber(CastWords.Of(zone), count);
        json.WriteEndObject();
        WriteFirst(json, document, entry, writePlace);
        WriteMentions(json, document, name, writePlace);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteForms(Utf8JsonWriter json, NameSymbol name)
    {
        json.WriteStartArray("forms");
        foreach (var form in name.Forms)
        {
            json.WriteStartObject();
            json.WriteString("text", form.Text);
            json.WriteNumber("count", form.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTitles(Utf8JsonWriter json, DocumentSyntax document, NameSymbol name, Action<TextSpan> writePlace)
    {
        json.WriteStartArray("titles");
        foreach (var mention in name.Titled)
        {
            var title = mention.Candidate.Title!;
            json.WriteStartObject();
            json.WriteString("text", title.Text);
            json.WriteBoolean("isPast", title.IsPast);
            json.WriteBoolean("isHonorific", title.IsHonorific);
            writePlace(document.ToSource(mention.Block, title.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFirst(Utf8JsonWriter json, DocumentSyntax document, CastEntry entry, Action<TextSpan> writePlace)
    {
        var mention = CastWords.FirstReference(entry.Name);
        var span = document.ToSource(mention.Block, mention.Span);
        json.WriteStartObject("firstReference");
        json.WriteBoolean("isIntroduction", entry is { IsUnintroduced: false, Name.Introduction: not null });
        json.WriteString("context", CastWords.Context(document.Text, span));
        writePlace(span);
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, DocumentSyntax document, NameSymbol name, Action<TextSpan> writePlace)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in name.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("text", mention.Candidate.Text);
            json.WriteString("zone", CastWords.Of(mention.Zone));
            json.WriteString("part", CastWords.Of(mention.Part));
            if (mention.Candidate.Ending is NameEnding.PossessiveS or NameEnding.Apostrophe) json.WriteBoolean("isPossessive", true);
            if (mention.IsPlural) json.WriteBoolean("isPlural", true);
            if (mention.IsAmbiguous) json.WriteBoolean("isAmbiguous", true);
            if (mention.IsUncertain) json.WriteBoolean("isUncertain", true);
            writePlace(document.ToSource(mention.Block, mention.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
