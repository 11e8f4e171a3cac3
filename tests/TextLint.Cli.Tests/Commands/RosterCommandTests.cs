namespace TextLint.Cli.Tests.Commands;

public sealed class RosterCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_project_without_a_roster_gets_one_and_its_articles_are_held_to_it()
    {
        (await _terminal.RunAsync("roster", "add", "Ingrid Halvorsen", "--wrong", "Halversen", "--title", "chair (from 2021-03)")).Should().Be((ExitCode.Clean, "roster.yml: added Ingrid Halvorsen\n", ""));
        (await _terminal.RunAsync("roster", "add", "Kyiv", "--kind", "place", "--wrong", "Kiev", "--wrong", "Kieff")).Out.Should().Be("roster.yml: added Kyiv\n");
        (await _terminal.RunAsync("roster", "add", "kyiv")).Out.Should().Be("roster.yml: has kyiv\n");
        _terminal.Read("textlint.yml").Should().Be("roster:\n  - roster.yml\n");
        _terminal.Read("roster.yml").Should().Be("- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  titles: [\"chair (from 2021-03-01)\"]\n- name: Kyiv\n  kind: place\n  wrong: [Kiev, Kieff]\n");
        (await _terminal.RunAsync("roster", "list")).Out.Should().Be("Ingrid Halvorsen\tperson\tchair\nKyiv\tplace\n");
        (await _terminal.RunAsync("roster", "check")).Should().Be((ExitCode.Clean, "2 names, no faults\n", ""));
        _terminal.Write("a.txt", "Halversen’s board met in Kiev.\n");
        (await _terminal.RunAsync("lint", "--format", "line", "a.txt")).Out.Should().Contain("a.txt:1:1: warning off-roster-spelling The roster has \"Halvorsen\" for \"Halversen\" (Ingrid Halvorsen).\n").And.Contain("a.txt:1:26: warning");
        await _terminal.RunAsync("fix", "a.txt");
        _terminal.Read("a.txt").Should().Be("Halvorsen’s board met in Kyiv.\n");
    }

    [Fact]
    public async Task A_title_is_held_to_the_articles_date()
    {
        _terminal.Write("textlint.yml", "roster: people.csv\n");
        _terminal.Write("people.csv", "name;titles\r\nIngrid Halvorsen;harbour minister (until 2025-06)\r\n");
        _terminal.Write("a.md", "---\ndate: 2025-09-01\n---\n\nHarbour Minister Ingrid Halvorsen opened the quay.\n");
        (await _terminal.RunAsync("lint", "--format", "line", "a.md")).Out.Should().Be("a.md:5:1: warning outdated-title Ingrid Halvorsen was harbour minister until 30 June 2025; the article is of 1 September 2025.\n");
    }

    [Fact]
    public async Task Faults_of_rosters_are_lines_with_their_places_and_end_a_run()
    {
        _terminal.Write("textlint.yml", "roster: [people.csv, gone.yml]\n");
        _terminal.Write("people.csv", "name,kind\nA B,town\nA b,\n");
        _terminal.Write("a.txt", "Text.\n");
        const string Faults = "textlint: textlint.yml:1:22: The file \"gone.yml\" cannot be read: it does not exist.\n"
            + "textlint: people.csv:2:5: Expected one of person, organization, place, work, found \"town\".\n"
            + "textlint: people.csv:3:1: \"A b\" is listed twice, first on line 2; the first one holds.\n";
        (await _terminal.RunAsync("roster", "check")).Should().Be((ExitCode.Fault, "", Faults));
        (await _terminal.RunAsync("lint", "a.txt")).Code.Should().Be(ExitCode.Fault);
        (await _terminal.RunAsync("roster", "check", "people.csv")).Error.Should().StartWith("textlint: people.csv:2:5:").And.NotContain("gone");
        (await _terminal.RunAsync("roster", "add", "C D")).Error.Should().Be("textlint: \"C D\" cannot be added to people.csv: mend what `textlint roster check` reports, or add it by hand.\n");
    }

    [Theory]
    [InlineData("textlint: Expected a name, found \"?\".\n", "?")]
    [InlineData("textlint: Expected a date such as 2025-02-11, 2025-02 or 2025, found \"soon\".\n", "A B", "--title", "chair (until soon)")]
    [InlineData("textlint: a.txt is no roster: the name of a roster ends in .yml, .yaml, .csv, .tsv.\n", "A B", "--file", "a.txt")]
    public async Task What_does_not_fit_is_said(string message, params string[] arguments)
    {
        if (arguments is [.., "--file", var file]) arguments[^1] = Path.Combine(_terminal.Folder, file);
        (await _terminal.RunAsync(["roster", "add", .. arguments])).Should().Be((ExitCode.Fault, "", message));
        Directory.GetFiles(_terminal.Folder).Should().BeEmpty();
    }
}
