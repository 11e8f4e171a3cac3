using System.Text.Json;
using TextLint.LanguageServer.Listings;
using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary><c>quotes --format json</c>.</summary>
internal sealed class QuotesJson(TextWriter output) : ArticlesJson(output, "quotations")
{
    protected override void WriteItems(Utf8JsonWriter json, SemanticModel model) =>
        QuotationFacts.Write(json, model, span => JsonPlace.Write(json, model.Document.Text, span));
}
