using System.Text.Json;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>The sample article has exactly eight findings, now and after every later rule.</summary>
public sealed class SampleArticleTests
{
    /// <summary>The rule names of the expectations are the domain's; ours state the fault.</summary>
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["names/unintroduced"] = "unintroduced-name",
        ["typos/double-space"] = "double-space",
        ["structure/trailing-space"] = "trailing-space",
        ["structure/blank-lines"] = "extra-blank-lines",
        ["residue/boilerplate"] = "residue",
        ["acronyms/introduced-not-used"] = "unused-acronym",
        ["acronyms/undefined"] = "undefined-acronym",
        ["structure/eof-newline"] = "missing-final-newline",
    };

    [Fact]
    public void Exactly_the_expected_findings_with_their_severities_and_places()
    {
        var sample = SharedTexts.Find("samples", "taliban-article.txt");
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedTexts.Find("samples", "taliban-article.expected.json")));
        var (code, output, error) = Executable.Run(Path.GetDirectoryName(sample)!, "", "lint", "--format", "json", "--min-severity", "info", sample);
        (code, error).Should().Be((0, ""));
        using var actual = JsonDocument.Parse(output);
        // The article has no character outside the first plane, so code points and UTF-16 units agree.
        Show(actual.RootElement.GetProperty("files")[0].GetProperty("diagnostics"))
            .Should().BeEquivalentTo(expected.RootElement.GetProperty("findings").EnumerateArray().Select(ShowExpected));
    }

    [Fact]
    public void Fix_applies_the_safe_ones_four_remain_and_a_second_run_changes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("textlint-sample-").FullName;
        var copy = Path.Combine(folder, "article.txt");
        File.Copy(SharedTexts.Find("samples", "taliban-article.txt"), copy);
        File.SetAttributes(copy, FileAttributes.Normal);
        Executable.Run(folder, "", "fix", copy).Should().Be((0, "Fixed 1 file of 1.\n", ""));
        var once = File.ReadAllBytes(copy);
        using (var left = JsonDocument.Parse(Executable.Run(folder, "", "lint", "--format", "json", "--min-severity", "info", copy).Out))
            left.RootElement.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("rule").GetString())
                .Should().BeEquivalentTo("unintroduced-name", "residue", "unused-acronym", "undefined-acronym");
        Executable.Run(folder, "", "fix", copy).Out.Should().Be("Nothing to fix.\n");
        File.ReadAllBytes(copy).Should().Equal(once);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Our_own_article_prints_its_findings_as_people_read_them()
    {
        var root = Testing.RepositoryPath.Root;
        var (code, output, _) = Executable.Run(root, "", "lint", "tests/articles/ferry.txt");
        code.Should().Be(0);
        Testing.Snapshot.Verify(Testing.RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "CommandLine", "ferry.snapshot.txt"), output);
    }

    private static IEnumerable<string> Show(JsonElement diagnostics) => diagnostics.EnumerateArray().Select(d =>
    {
        var places = d.GetProperty("related").EnumerateArray().Append(d).Select(p => (Start: p.GetProperty("start").GetInt32(), End: p.GetProperty("end").GetInt32())).Order();
        return $"{d.GetProperty("rule").GetString()} {d.GetProperty("severity").GetString()} {string.Join(' ', places.Select(p => $"{p.Start}-{p.End}"))}";
    });

    private static string ShowExpected(JsonElement finding)
    {
        var places = finding.GetProperty("ranges").EnumerateArray()
            .Concat(finding.TryGetProperty("related", out var related) ? related.EnumerateArray() : default)
            .Select(r => (Start: r.GetProperty("start").GetProperty("offset").GetInt32(), End: r.GetProperty("end").GetProperty("offset").GetInt32())).Order();
        return $"{s_names[finding.GetProperty("rule").GetString()!]} {finding.GetProperty("severity").GetString()} {string.Join(' ', places.Select(p => $"{p.Start}-{p.End}"))}";
    }
}
