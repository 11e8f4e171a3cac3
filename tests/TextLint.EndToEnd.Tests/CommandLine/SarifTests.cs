using System.Text.Json;
using TextLint.EndToEnd.Tests.LanguageServer;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.CommandLine;

public sealed class SarifTests
{
    private static readonly string s_folder = RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "CommandLine");

    [Fact]
    public void The_log_has_the_findings_of_the_other_formats_with_fixes_and_fingerprints()
    {
        using var sarif = JsonDocument.Parse(Executable.Run(RepositoryPath.Root, "", "lint", "--format", "sarif", "tests/articles/ferry.txt").Out);
        var lines = Executable.Run(RepositoryPath.Root, "", "lint", "--format", "line", "tests/articles/ferry.txt").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        results.Select(Line).Should().Equal(lines.Select(l => string.Join(':', l.Split(':').Take(3))));
        results.Should().AllSatisfy(r => r.GetProperty("partialFingerprints").GetProperty("textlint/v1").GetString().Should().HaveLength(32));
        results.Where(r => r.GetProperty("ruleId").GetString() == "TL3002").Should().ContainSingle().Which.TryGetProperty("fixes", out _).Should().BeTrue();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        results.Should().AllSatisfy(r => rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(r.GetProperty("ruleId").GetString()));
    }

    /// <summary>Microsoft's validator is a hundred megabytes, so it runs where the long tests do.</summary>
    [Fact]
    public void Microsofts_validator_finds_no_error()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1", "Runs with the long tests: .ci/run --long.");
        // Its install script makes the executable one.
        if (!Directory.Exists(Path.Combine(s_folder, "node_modules"))) NodeClient.Run("npm", s_folder, [], "ci");
        var file = Path.Combine(Directory.CreateTempSubdirectory("textlint-sarif-").FullName, "log.sarif");
        File.WriteAllText(file, Executable.Run(RepositoryPath.Root, "", "lint", "--format", "sarif", "tests/articles").Out);
        var output = NodeClient.Run(Path.Combine(s_folder, "node_modules", ".bin", "sarif-multitool"), s_folder, [], "validate", file);
        // It ends with 0 whatever it finds.
        output.Should().NotContain("error JSON").And.NotContain("error SARIF");
    }

    private static string Line(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}";
    }
}
