using System.CommandLine;
using System.Text.RegularExpressions;
using TextLint.Testing;

namespace TextLint.Cli.Tests.Commands;

/// <summary>The manual says all that the commands and the sources say.</summary>
public sealed partial class ManCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Every_command_option_and_argument_is_in_it()
    {
        var page = (await _terminal.RunAsync("man")).Out;
        var commands = Below(TextLintCommand.Create(Nowhere()), "textlint").ToArray();
        commands.Should().HaveCountGreaterThan(20);
        foreach (var (command, name) in commands)
        {
            page.Should().Contain($".SS \"{Escape(name)}");
            foreach (var option in command.Options.Where(o => !o.Hidden)) page.Should().Contain($"\\fB{Escape(option.Name)}\\fR");
            foreach (var argument in command.Arguments) page.Should().Contain($"\\fI{Escape(argument.HelpName ?? argument.Name)}\\fR");
        }
    }

    [Fact]
    public void The_table_of_the_readme_has_every_command()
    {
        var table = string.Join('\n', File.ReadLines(RepositoryPath.To("README.md")).Where(l => l.StartsWith("| `textlint ", StringComparison.Ordinal)));
        foreach (var (_, name) in Below(TextLintCommand.Create(Nowhere()), "textlint"))
        {
            var words = name.Split(' ');
            table.Should().Contain($"`textlint {words[1]}").And.MatchRegex($"[` ]{Regex.Escape(words[^1])}[` ]");
        }
    }

    [Fact]
    public async Task Every_variable_that_the_sources_read_is_in_it()
    {
        var page = (await _terminal.RunAsync("man")).Out;
        var variables = ((string[])["TextLint.Cli", "TextLint.Workspace", "TextLint.LanguageServer"])
            .SelectMany(p => Directory.EnumerateFiles(RepositoryPath.To("src", p), "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => Variable().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value)).Append("LC_ALL").Distinct().ToArray();
        variables.Should().HaveCountGreaterThan(6);
        variables.Should().AllSatisfy(v => page.Should().Contain(Escape(v)));
    }

    [Theory]
    [InlineData(".B 0")]
    [InlineData(".B 1")]
    [InlineData(".B 2")]
    [InlineData(".I textlint.yml")]
    [InlineData(".I textlint.names")]
    public async Task Exit_codes_and_files_are_in_it(string line) => (await _terminal.RunAsync("man")).Out.Split('\n').Should().Contain(line);

    private static Terminal Nowhere() => new(Stream.Null, TextWriter.Null, TextWriter.Null, Stream.Null, UseColor: false, Width: 0, Path.GetTempPath());

    private static IEnumerable<(Command Command, string Name)> Below(Command command, string name) =>
        command.Subcommands.Where(c => !c.Hidden).SelectMany(c => Below(c, $"{name} {c.Name}").Concat(c.Subcommands.Count == 0 ? [(c, $"{name} {c.Name}")] : []));

    private static string Escape(string text) => text.Replace("-", "\\-", StringComparison.Ordinal);

    [GeneratedRegex("""(?:[eE]nvironment|Variable)\("(?<name>[A-Za-z_]+)"\)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Variable();
}
