using System.Text.RegularExpressions;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.Vale;

/// <summary>Scenarios of Vale's own suite, where they stand beside the repository.</summary>
public sealed class ValeConformanceTests
{
    [Fact]
    public void Scenarios_of_Vales_suite_pass_with_exact_columns()
    {
        var runner = SharedTexts.Find("vale-conformance", "run.py");
        var translation = RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "Vale", "translate.py");
        var (_, text, error) = ProgramRun.Run(Path.GetTempPath(), "", [], ["python3", runner, "--bin", Executable.Command[^1], "--translate", translation]);
        var match = Regex.Match(text, @"(\d+) passed, (\d+) failed");
        match.Success.Should().BeTrue(text + error);
        // The two others expect column 1 where Vale lost the place: rules/VALE.md says which.
        int.Parse(match.Groups[1].Value).Should().BeGreaterThanOrEqualTo(24, text);
    }
}
