using System.Text.Json;
using CsCheck;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>The Code Quality report, as GitLab's own schema of it asks: description, fingerprint, severity, and a location with its first line.</summary>
public sealed class GitLabTests
{
    private const string Faulty = "The ferry stops in May, and\u00A0 nobody was asked.\n\nSzymborsky said so.";

    [Fact]
    public void A_finding_has_what_GitLab_reads()
    {
        var issue = Print(Reports.Of("drafts/ferry.txt", Faulty))[0];
        issue.GetProperty("description").GetString().Should().StartWith("There are a no-break space");
        issue.GetProperty("check_name").GetString().Should().Be("double-space");
        issue.GetProperty("severity").GetString().Should().Be("minor");
        issue.GetProperty("fingerprint").GetString().Should().MatchRegex("^[0-9a-f]{32}$");
        issue.GetProperty("location").GetRawText().Should().Be("""{"path":"drafts/ferry.txt","lines":{"begin":1,"end":1}}""");
    }

    [Fact]
    public void A_fingerprint_is_of_one_finding_and_stays_where_the_text_above_changes()
    {
        var before = Print(Reports.Of("a.txt", Faulty), Reports.Of("b.txt", Faulty));
        Fingerprints(before).Should().OnlyHaveUniqueItems().And.HaveCount(4);
        var after = Print(Reports.Of("a.txt", "It rained all day.\n\n" + Faulty), Reports.Of("b.txt", Faulty));
        Fingerprints(before).Should().BeSubsetOf(Fingerprints(after));
        after[0].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().Should().Be(3);
    }

    [Fact]
    public void A_finding_that_ends_with_its_lines_does_not_reach_into_the_next()
    {
        var lines = Print(Reports.Create("a.txt", "one\ntwo\n", "So.", 1))[0].GetProperty("location").GetProperty("lines");
        (lines.GetProperty("begin").GetInt32(), lines.GetProperty("end").GetInt32()).Should().Be((1, 2));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Reports.Print(o => new GitLabRenderer(o), Reports.Of("a.txt", "The ferry stops in May.\n")).Should().Be("[]\n");

    [Fact]
    public void Any_words_make_a_list_of_as_many() =>
        Reports.HostileReports.Sample(reports => Print([.. reports]).Length.Should().Be(reports.Sum(r => r.Diagnostics.Length)));

    private static JsonElement[] Print(params FileReport[] reports) => [.. JsonDocument.Parse(Reports.Print(o => new GitLabRenderer(o), reports)).RootElement.EnumerateArray()];

    private static IEnumerable<string?> Fingerprints(JsonElement[] issues) => issues.Select(i => i.GetProperty("fingerprint").GetString());
}
