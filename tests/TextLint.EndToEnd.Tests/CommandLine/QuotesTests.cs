using System.Text.Json;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>The map of quotations as the executable prints it.</summary>
public sealed class QuotesTests
{
    [Fact]
    public void Standard_input_is_read_and_each_quotation_has_its_speaker()
    {
        const string Article = "\"The ferry will stop in May,\" said Ingrid Halvorsen, the mayor. \"It is old.\"\n";
        var (code, output, error) = Executable.Run(Path.GetTempPath(), Article, "quotes", "-", "--format", "json");
        (code, error).Should().Be((0, ""));
        using var map = JsonDocument.Parse(output);
        map.RootElement.GetProperty("files")[0].GetProperty("quotations").EnumerateArray().Select(q => q.GetProperty("speaker")).Select(s => (s.GetProperty("name").GetString(), s.GetProperty("source").GetString()))
            .Should().Equal(("Ingrid Halvorsen", "tag"), ("Ingrid Halvorsen", "running"));
    }
}
