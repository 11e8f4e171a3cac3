using System.Text.Json;
using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary>One document with a list of things for each article; README says its shape.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="property">What the list is called.</param>
internal abstract class ArticlesJson(TextWriter output, string property) : IArticleRenderer
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
            json.WriteStartArray(property);
            WriteItems(json, model);
            json.WriteEndArray();
        }));
        _isFirst = false;
    }

    /// <summary>Writes an article's things, each as an object.</summary>
    protected abstract void WriteItems(Utf8JsonWriter json, SemanticModel model);
}
