using System.CommandLine;
using TextLint.Packs.Rosters;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint roster</c>: adds names to the publication's roster, lists them, and checks roster files.</summary>
internal static class RosterCommand
{
    public static Command Create(Terminal terminal) => new("roster", "Adds names to the roster of the project, lists them, or checks rosters.")
    {
        CreateAdd(terminal),
        CreateList(terminal),
        CreateCheck(terminal),
    };

    private static Command CreateAdd(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "The preferred spelling in full." };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-')) result.AddError($"There is no option {token.Value}");
        });
        var kind = CommonOptions.Choice<NameKind?>("--kind", "What it is; a person by default.", ("person", NameKind.Person), ("organization", NameKind.Organization), ("place", NameKind.Place), ("work", NameKind.Work));
        var titles = Texts("--title", "A title, with its dates in brackets: \"chair (from 2021-03 until 2025-06-30)\".", "title");
        var aliases = Texts("--alias", "Another form that is right.", "form");
        var wrong = Texts("--wrong", "A form that is wrong.", "form");
        var file = new Option<FileInfo?>("--file") { Description = "The roster to add to; by default the first that the nearest textlint.yml names.", HelpName = "file" };
        var config = CommonOptions.Config();
        var command = new Command("add", "Adds a name at its place by letters.") { name, kind, titles, aliases, wrong, file, config };
        command.SetAction(result =>
        {
            string[] Values(Option<string[]> option) => result.GetValue(option) ?? [];
            return RosterFile.CreateEntry(result.GetValue(name) ?? "", result.GetValue(kind) ?? NameKind.Person, Values(titles), Values(aliases), Values(wrong), out var fault) is { } entry
                ? Add(terminal, result.GetValue(config)?.FullName, result.GetValue(file)?.FullName, entry)
                : terminal.Fault(fault);
        });
        return command;
    }

    private static Command CreateList(Terminal terminal)
    {
        var config = CommonOptions.Config();
        var command = new Command("list", "Lists the names that hold, with what they are, sorted.") { config };
        command.SetAction(result =>
        {
            var roster = Configurations(terminal, result.GetValue(config)?.FullName).Resolve(path: null).Profile.KnownNames.Roster;
            foreach (var entry in roster.Entries) terminal.Out.WriteLine($"{entry.Name}\t{entry.Kind.ToString().ToLowerInvariant()}\t{string.Join("; ", entry.Titles.Select(t => t.Text))}".TrimEnd('\t'));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreateCheck(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Rosters; by default those that the nearest textlint.yml names.", Arity = ArgumentArity.ZeroOrMore };
        var config = CommonOptions.Config();
        var command = new Command("check", "Reports what is wrong in rosters: keys, dates, names that are listed twice, wrong forms that are right elsewhere.") { files, config };
        command.SetAction(result => Check(terminal, result.GetValue(config)?.FullName, result.GetValue(files) ?? []));
        return command;
    }

    private static Option<string[]> Texts(string name, string description, string value) => new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = false };

    private static ConfigurationProvider Configurations(Terminal terminal, string? configurationFile) =>
        WorkspaceFactory.Create(new ConfigurationOptions(configurationFile, terminal.Folder)).Configurations;

    private static int Add(Terminal terminal, string? configurationFile, string? file, RosterEntry entry)
    {
        if (file is not null && RosterFile.FormatOf(file) is null) return terminal.Fault($"{terminal.Display(file)} is no roster: the name of a roster ends in {string.Join(", ", RosterFile.Endings)}");
        var configurations = Configurations(terminal, configurationFile);
        var configuration = configurations.Resolve(path: null);
        if (new RosterAdditions(configurations).Create(configuration, null, entry, file) is not { } addition)
        {
            var target = file ?? (configuration.RosterFiles is [var first, ..] ? first : configuration.File) ?? RosterAdditions.FileName;
            return terminal.Fault($"\"{entry.Name}\" cannot be added to {terminal.Display(target)}: mend what `textlint roster check` reports, or add it by hand");
        }
        try
        {
            foreach (var edit in addition.Edits) FileEditWriter.Write(edit);
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        terminal.Out.WriteLine($"{terminal.Display(addition.Path ?? "")}: {(addition.Edits.IsEmpty ? "has" : "added")} {entry.Name}");
        return ExitCode.Clean;
    }

    private static int Check(Terminal terminal, string? configurationFile, string[] files)
    {
        var (faults, roster) = files.Length == 0
            ? RosterInspection.OfConfiguration(Configurations(terminal, configurationFile))
            : RosterInspection.OfFiles(SourceFiles.Disk, files.Select(f => Path.GetFullPath(f, terminal.Folder)));
        foreach (var (path, text, diagnostic) in faults)
        {
            var at = text.GetLinePosition(diagnostic.Span.Start);
            terminal.Error.WriteLine($"textlint: {terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}: {diagnostic.Message}");
        }
        if (faults.Count > 0) return ExitCode.Fault;
        terminal.Out.WriteLine($"{roster.Entries.Length} names, no faults");
        return ExitCode.Clean;
    }
}
