using System.CommandLine;
using TextLint.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint words</c>: adds words to the list of the project or of the user, and lists them.</summary>
internal static class WordsCommand
{
    public static Command Create(Terminal terminal) => new("words", "Adds words to those of the project or of the user, or lists them.")
    {
        CreateAdd(terminal),
        CreateList(terminal),
    };

    private static Command CreateAdd(Terminal terminal)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "Words and names that are right; word/model to inflect a word like a word of the dictionary, *word to forbid it.",
            Arity = ArgumentArity.OneOrMore,
        };
        words.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-')) result.AddError($"There is no option {token.Value}");
        });
        var (to, config) = (To("Whose words; the project's by default."), CommonOptions.Config());
        var command = new Command("add", "Adds words, each at its place by letters.") { words, to, config };
        command.SetAction(result => Add(terminal, result.GetValue(config)?.FullName, result.GetValue(to), result.GetValue(words) ?? []));
        return command;
    }

    private static Command CreateList(Terminal terminal)
    {
        var (to, config) = (To("Whose words; by default the project's, those of its packs included.", "--of"), CommonOptions.Config());
        var command = new Command("list", "Lists words, one a line, as word lists write them.") { to, config };
        command.SetAction(result => List(terminal, result.GetValue(config)?.FullName, result.GetValue(to)));
        return command;
    }

    private static Option<WordDestination?> To(string description, string name = "--to") =>
        CommonOptions.Choice<WordDestination?>(name, description, ("project", WordDestination.Project), ("pack", WordDestination.Pack), ("user", WordDestination.User));

    private static int Add(Terminal terminal, string? configurationFile, WordDestination? destination, string[] words)
    {
        var entries = new List<WordListEntry>();
        foreach (var word in words)
        {
            if (WordListEntry.Parse(word, out var fault) is { } entry) entries.Add(entry);
            else return terminal.Fault($"\"{word}\" is no word: {(fault.Length > 0 ? fault : "It is empty.")}");
        }
        var options = new ConfigurationOptions(configurationFile, terminal.Folder) { UserWordList = UserWordList.PathOfThisUser() };
        var configurations = WorkspaceFactory.Create(options).Configurations;
        foreach (var entry in entries)
            if (Add(terminal, configurations, entry, destination ?? WordDestination.Project) is { } code) return code;
        return ExitCode.Clean;
    }

    /// <summary>Adds one word; the exit code where that fails.</summary>
    private static int? Add(Terminal terminal, ConfigurationProvider configurations, WordListEntry entry, WordDestination destination)
    {
        var configuration = configurations.Resolve(path: null);
        if (entry.Model is { } model && configuration.Profile.Language.Speller is { HasDictionary: true } speller && !speller.Check(model))
            return terminal.Fault($"\"{model}\" is in no dictionary, so nothing can be inflected like it; write \\/ for a slash that belongs to the word");
        if (new WordAdditions(configurations).Create(configuration, terminal.Folder, entry, destination) is not { } addition)
            return terminal.Fault($"there is no list to add \"{entry.Word}\" to: {Reason(terminal, configuration, destination)}");
        try
        {
            foreach (var edit in addition.Edits) FileEditWriter.Write(edit);
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        configurations.Invalidate();
        terminal.Out.WriteLine($"{terminal.Display(addition.Path ?? "")}: {(addition.Edits.IsEmpty ? "has" : "added")} {entry}");
        return null;
    }

    private static int List(Terminal terminal, string? configurationFile, WordDestination? destination)
    {
        try
        {
            var entries = destination == WordDestination.User
                ? UserWordList.PathOfThisUser() is { } path ? WordListStore.Read(path) : []
                : WorkspaceFactory.Create(new ConfigurationOptions(configurationFile, terminal.Folder)).Configurations.Resolve(path: null).WordEntries;
            foreach (var entry in entries) terminal.Out.WriteLine(entry.ToString());
            return ExitCode.Clean;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
    }

    private static string Reason(Terminal terminal, ResolvedConfiguration configuration, WordDestination destination) => destination switch
    {
        WordDestination.Pack => "no pack that lies in a folder holds here; name one under `packs` in textlint.yml",
        WordDestination.User => "the system names no folder for your settings; set XDG_CONFIG_HOME or HOME",
        _ => $"{terminal.Display(configuration.File ?? ConfigurationProvider.FileName)} cannot be read or added to; mend it, or add the line `dictionaries: [{WordAdditions.FileName}]`",
    };
}
