using System.Text.Json;
using TextLint.LanguageServer.Listings;
using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary><c>cast --format json</c>.</summary>
internal sealed class CastJson(TextWriter output) : ArticlesJson(output, "names")
{
    protected override void WriteItems(Utf8JsonWriter json, SemanticModel model) =>
        CastFacts.Write(json, model, span => JsonPlace.Write(json, model.Document.Text, span));
}
