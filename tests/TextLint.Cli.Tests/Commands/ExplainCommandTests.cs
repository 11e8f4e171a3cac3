namespace TextLint.Cli.Tests.Commands;

/// <summary>A rule is explained under each name that findings give it, and a wrong name is answered with the right one.</summary>
public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("unintroduced-name", "# TL3002 unintroduced-name\n")]
    [InlineData("TL3002", "# TL3002 unintroduced-name\n")]
    [InlineData("tl3002", "# TL3002 unintroduced-name\n")]
    [InlineData("us-wire.toward", "# us-wire.toward\n")]
    public async Task A_rule_has_its_page(string rule, string title)
    {
        var (code, output, error) = await _terminal.RunAsync("explain", rule);
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().StartWith(title);
    }

    [Theory]
    [InlineData("unintroducd-name", "textlint: there is no rule \"unintroducd-name\"; did you mean unintroduced-name? `textlint rules` lists them.\n")]
    [InlineData("us-wire.towrd", "textlint: there is no rule \"us-wire.towrd\"; did you mean us-wire.toward? `textlint rules` lists them.\n")]
    [InlineData("weather", "textlint: there is no rule \"weather\". `textlint rules` lists them.\n")]
    public async Task Another_word_is_answered_with_the_nearest_rule(string rule, string error)
    {
        _terminal.Write("textlint.yml", "packs: [us-wire]\n");
        (await _terminal.RunAsync("explain", rule)).Should().Be((ExitCode.Fault, "", error));
    }
}
