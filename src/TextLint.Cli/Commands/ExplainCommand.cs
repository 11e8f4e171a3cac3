using System.CommandLine;
using TextLint.Packs;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint explain RULE</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string>("rule") { Description = "Id or name of a rule: TL3002, unintroduced-name; of a pack us-wire.toward.", HelpName = "rule" };
        rule.CompletionSources.Add(_ => EngineCatalog.Instance.Descriptors.Concat(PackCommand.Configurations(terminal).Resolve(path: null).Profile.Declared.Descriptors)
            .Select(d => new System.CommandLine.Completions.CompletionItem(d.Name)));
        var command = new Command("explain", "Says what a rule reports, why, with examples.") { rule };
        command.SetAction(result => Run(terminal, result.GetRequiredValue(rule)));
        return command;
    }

    private static int Run(Terminal terminal, string rule)
    {
        var catalog = EngineCatalog.Instance;
        if (catalog.Find(rule) is { } descriptor && catalog.GetPage(descriptor) is { } page)
        {
            terminal.Out.Write(page);
            return ExitCode.Clean;
        }
        var configurations = PackCommand.Configurations(terminal);
        if (rule.Contains('.', StringComparison.Ordinal) && PackRulePage.Find(configurations, rule) is { } written)
        {
            terminal.Out.Write(written);
            return ExitCode.Clean;
        }
        var near = Suggestion.Nearest(rule, catalog.Descriptors.SelectMany(d => new[] { d.Name, d.Id }).Concat(configurations.Resolve(path: null).Profile.Declared.Descriptors.Select(d => d.Name)));
        terminal.Error.WriteLine($"textlint: there is no rule \"{rule}\"{(near is null ? "." : $"; did you mean {near}?")} `textlint rules` lists them.");
        return ExitCode.Fault;
    }
}
