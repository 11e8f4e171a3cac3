using System.Text.Json;
using Json.Schema;
using TextLint.Testing;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>What is printed fits the schema that is published.</summary>
public sealed class JsonSchemaTests : IDisposable
{
    private static readonly string s_schema = File.ReadAllText(RepositoryPath.To("editors", "textlint-report.schema.json"));

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Format_json_fits_the_schema()
    {
        _terminal.Write("a.txt", "It\u00A0 stops. \n\n\nNobody");
        _terminal.Write("b.txt", "It stops in May.\n");
        var output = (await _terminal.RunAsync("lint", "--format", "json", ".")).Out;
        Verify(JsonSchema.FromText(s_schema), output);
        JsonDocument.Parse(output).RootElement.GetProperty("files").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Lines_fit_their_part_of_the_schema()
    {
        var definitions = JsonDocument.Parse(s_schema).RootElement.GetProperty("$defs").GetRawText();
        var line = JsonSchema.FromText($"{{\"$ref\":\"#/$defs/line\",\"$defs\":{definitions}}}");
        var output = (await _terminal.RunWithInputAsync("{\"id\":{\"a\":1},\"text\":\"It\u00A0 stops.\",\"path\":\"a.txt\"}", "lint", "--jsonl")).Out;
        Verify(line, output);
    }

    private static void Verify(JsonSchema schema, string json)
    {
        var results = schema.Evaluate(JsonDocument.Parse(json).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        results.IsValid.Should().BeTrue(string.Join('\n', (results.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}")));
    }
}
