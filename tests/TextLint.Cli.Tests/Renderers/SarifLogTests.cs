using System.Text.Json;
using CsCheck;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>What GitHub's code scanning asks of a log; that it fits SARIF is shown with the schema and with Microsoft's validator.</summary>
public sealed class SarifLogTests
{
    private const string Faulty = "The ferry stops in May, and\u00A0 nobody was asked.\n\nThe board pays Pavel Dubrovin. Szymborsky said so.\n";

    [Fact]
    public void A_run_names_its_analysis_and_the_base_of_its_paths()
    {
        var run = Print(Reports.Of("drafts/night ferry.md", Faulty));
        run.GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("textlint/");
        var location = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        location.GetRawText().Should().Be("""{"uri":"drafts/night%20ferry.md","uriBaseId":"%SRCROOT%"}""");
        run.GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _).Should().BeTrue();
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void A_rule_is_described_with_its_page_where_it_found_something()
    {
        var rules = Print(Reports.Of("ferry.md", Faulty)).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        var found = rules.Single(r => r.GetProperty("name").GetString() == "unintroduced-name");
        found.GetProperty("fullDescription").GetProperty("text").GetString().Should().StartWith("A person who speaks");
        found.GetProperty("help").GetProperty("markdown").GetString().Should().StartWith("# TL3002");
        found.GetProperty("properties").GetRawText().Should().Be("""{"tags":["names"],"precision":"high","problem.severity":"warning"}""");
        rules.Should().OnlyContain(r => r.GetProperty("fullDescription").GetProperty("text").GetString()!.Length > 0 && r.GetProperty("fullDescription").GetProperty("text").GetString()!.Length <= 1024);
        rules.Count(r => r.TryGetProperty("help", out _)).Should().Be(2);
    }

    [Fact]
    public void A_finding_has_the_line_hash_of_code_scanning_and_our_own_fingerprint()
    {
        var before = Print(Reports.Of("ferry.md", Faulty)).GetProperty("results")[0].GetProperty("partialFingerprints");
        var after = Print(Reports.Of("ferry.md", "It rained all day.\n\n" + Faulty)).GetProperty("results")[0].GetProperty("partialFingerprints");
        after.GetRawText().Should().Be(before.GetRawText());
        before.GetProperty("primaryLocationLineHash").GetString().Should().MatchRegex("^[0-9a-f]{1,16}:1$");
    }

    [Fact]
    public void What_could_not_be_read_is_told()
    {
        using var output = new StringWriter();
        var renderer = new SarifRenderer(output, EngineCatalog.Instance, "1.2.3");
        renderer.Begin();
        renderer.End(new LintSummary { Faults = ["none.txt: there is no such file"] });
        var invocation = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetRawText().Should().Be("""{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":"none.txt: there is no such file"}}]}""");
    }

    [Fact]
    public void Any_words_make_as_many_results() =>
        Reports.HostileReports.Sample(reports => Print([.. reports]).GetProperty("results").GetArrayLength().Should().Be(reports.Sum(r => r.Diagnostics.Length)));

    private static JsonElement Print(params FileReport[] reports) =>
        JsonDocument.Parse(Reports.Print(o => new SarifRenderer(o, EngineCatalog.Instance, "1.2.3"), reports)).RootElement.GetProperty("runs")[0];
}
