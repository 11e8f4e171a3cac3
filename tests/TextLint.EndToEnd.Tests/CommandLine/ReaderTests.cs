using System.Text.Json;
using TextLint.EndToEnd.Tests.LanguageServer;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>Reports as programs of others read them. Their packages are small; Microsoft's validator, which is not, is in <see cref="SarifTests"/>.</summary>
public sealed class ReaderTests
{
    private static readonly string s_folder = RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "CommandLine", "Readers");

    [Fact]
    public void A_log_fits_the_schema_of_SARIF()
    {
        Read("sarif", "tests/articles").Should().BeEmpty();
        // A schema that takes anything would prove nothing.
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"version":"2.1.0","runs":[{"results":[]}]}""");
        Print("sarif", file).Should().Contain(".runs[0] should have required property 'tool'");
        File.Delete(file);
    }

    [Fact]
    public void A_log_of_a_run_with_faults_fits_it_too() => Read("sarif", "tests/articles/ferry.txt", "tests/articles/none.txt").Should().BeEmpty();

    [Fact]
    public void Test_reports_have_the_articles_for_suites_and_the_findings_for_cases()
    {
        using var read = JsonDocument.Parse(Read("junit", "tests/articles/ferry.txt"));
        var suite = read.RootElement.GetProperty("testsuite").EnumerateArray().Should().ContainSingle().Subject;
        (suite.GetProperty("name").GetString(), suite.GetProperty("tests").GetInt32(), suite.GetProperty("failures").GetInt32(), suite.GetProperty("errors").GetInt32()).Should().Be(("tests/articles/ferry.txt", 8, 3, 0));
        var cases = suite.GetProperty("testcase").EnumerateArray().ToArray();
        cases.Should().HaveCount(8);
        cases.Where(c => c.TryGetProperty("failure", out _)).Select(c => c.GetProperty("name").GetString()!.Split(':')[0]).Should().Equal("double-space", "unintroduced-name", "residue");
    }

    private static string Read(string format, params IEnumerable<string> paths)
    {
        Assert.SkipUnless(new NodeClient().HasNode, "There is no node and npm on the PATH to read the report with.");
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Executable.Run(RepositoryPath.Root, "", ["lint", "--format", format, .. paths]).Out);
        var printed = Print(format, file);
        File.Delete(file);
        return printed;
    }

    private static string Print(string format, string file)
    {
        // npm writes this file last: a folder without it is of an installation that was cut off.
        if (!File.Exists(Path.Combine(s_folder, "node_modules", ".package-lock.json"))) NodeClient.Run("npm", s_folder, [], "ci", "--ignore-scripts");
        return NodeClient.Run("node", s_folder, [], "readers.mjs", format, file);
    }
}
