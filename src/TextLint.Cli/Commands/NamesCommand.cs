using System.CommandLine;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint names</c>: makes the index of who is named where, merges indexes, and looks into one.</summary>
internal static class NamesCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        paths.Description = "Articles to read again; the whole folder of the configuration where nothing is named.";
        var (output, config) = (Output(), CommonOptions.Config());
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 if the index is out of date." };
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read articles from standard input as lint --jsonl does; the id stands for the path where there is none." };
        var command = new Command("names", "Indexes who is named in which articles, so that a new spelling shows.") { paths, output, config, check, jsonLines };
        command.Add(CreateMerge(terminal));
        command.Add(CreateList(terminal));
        command.Add(CreateShow(terminal));
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, null) { IgnoresNameIndex = true };
            var run = new NamesRun(terminal, settings, Full(terminal, result.GetValue(output)), result.GetValue(check));
            return result.GetValue(jsonLines) ? run.ReadJsonLinesAsync(cancellationToken) : run.ReadFilesAsync(cancellationToken);
        });
        return command;
    }

    private static Command CreateMerge(Terminal terminal)
    {
        var parts = new Argument<string[]>("parts") { Description = "Indexes of parts of an archive.", Arity = ArgumentArity.OneOrMore };
        var output = Output();
        output.Required = true;
        var command = new Command("merge", "Joins indexes of parts into the index of the whole.") { parts, output };
        command.SetAction(result => NamesMerge.Run(terminal, [.. (result.GetValue(parts) ?? []).Select(p => Full(terminal, p)!)], Full(terminal, result.GetValue(output))!));
        return command;
    }

    private static Command CreateList(Terminal terminal)
    {
        var (index, config) = (Index(), CommonOptions.Config());
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line, with all articles." };
        var least = new Option<int>("--min-articles") { Description = "Only names that so many articles have.", HelpName = "number", DefaultValueFactory = _ => 1 };
        var command = new Command("list", "Lists the names of the index with the numbers of articles and mentions.") { index, config, json, least };
        command.SetAction(result => new NamesListing(terminal, Full(terminal, result.GetValue(index)), result.GetValue(config)?.FullName).List(result.GetValue(json), result.GetValue(least)));
        return command;
    }

    private static Command CreateShow(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "A full name, or a family name.", HelpName = "name" };
        var (index, config) = (Index(), CommonOptions.Config());
        var command = new Command("show", "Shows the articles that have a name, and the names that are spelt almost like it.") { name, index, config };
        command.SetAction(result => new NamesListing(terminal, Full(terminal, result.GetValue(index)), result.GetValue(config)?.FullName).Show(result.GetRequiredValue(name)));
        return command;
    }

    private static Option<string?> Output() => new("--output") { Description = "The index to write; by default the one that the configuration says.", HelpName = "file" };

    private static Option<string?> Index() => new("--index") { Description = "The index to read; by default the one that the configuration says.", HelpName = "file" };

    private static string? Full(Terminal terminal, string? path) => string.IsNullOrEmpty(path) ? null : Path.GetFullPath(path, terminal.Folder);
}
