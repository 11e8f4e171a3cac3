using System.CommandLine;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint config</c>: what an article is held to and where each setting comes from; whether configuration is sound.</summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal) => new("config", "Says what an article is held to, or checks the configuration.")
    {
        CreateShow(terminal),
        CreateCheck(terminal),
    };

    private static Command CreateShow(Terminal terminal)
    {
        var file = new Option<string?>("--file") { Description = "The article, which need not exist; without it, what holds for texts in this folder.", HelpName = "file" };
        var format = CommonOptions.Choice<string>("--format", "How to print.", ("text", "text"), ("json", "json"));
        var (config, userWords) = (CommonOptions.Config(), CommonOptions.UserWords());
        var command = new Command("show", "Lists the settings that hold for an article, each with the place it comes from.") { file, format, config, userWords };
        command.SetAction(result => Show(terminal, Open(terminal, result.GetValue(config), result.GetValue(userWords)), result.GetValue(file), isJson: result.GetValue(format) == "json"));
        return command;
    }

    private static Command CreateCheck(Terminal terminal)
    {
        var config = CommonOptions.Config();
        var command = new Command("check", "Reports what is wrong in the nearest textlint.yml and in all that it names.") { config };
        command.SetAction(result =>
        {
            var resolved = Open(terminal, result.GetValue(config), usesUserWords: false).Configurations.Resolve(path: null);
            if (WriteFaults(terminal, resolved) > 0) return ExitCode.Fault;
            terminal.Out.WriteLine(resolved.File is { } path ? $"{terminal.Display(path)}: no faults" : "There is no textlint.yml here or above; `textlint init` writes one.");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Workspace Open(Terminal terminal, FileInfo? config, bool usesUserWords) => WorkspaceFactory.Create(new ConfigurationOptions(config?.FullName, terminal.Folder)
    {
        UserWordList = usesUserWords ? UserWordList.PathOfThisUser() : null,
    });

    private static int Show(Terminal terminal, Workspace workspace, string? file, bool isJson)
    {
        var path = file is null ? null : Path.GetFullPath(file, terminal.Folder);
        if (path is not null && Directory.Exists(path)) return terminal.Fault($"{terminal.Display(path)} is a folder; name an article");
        if (OpenArticle(workspace, path, out var fault) is var snapshot && fault is not null) return terminal.Fault(fault);
        var resolved = workspace.Configurations.Resolve(path);
        var facts = ConfigurationFacts.Of(workspace.Configurations, path, snapshot);
        if (isJson) terminal.Out.WriteLine(ConfigurationJson.Create(terminal, path, resolved, facts));
        else ConfigurationTable.Write(terminal, facts);
        return WriteFaults(terminal, resolved) > 0 ? ExitCode.Fault : ExitCode.Clean;
    }

    private static DocumentSnapshot? OpenArticle(Workspace workspace, string? path, out string? fault)
    {
        fault = null;
        if (path is null || !File.Exists(path)) return null;
        try
        {
            return workspace.OpenDocument(path, SourceFileReader.Read(path).Text).Current;
        }
        catch (SourceFileException e)
        {
            fault = e.Message;
            return null;
        }
    }

    /// <summary>Prints what is wrong in configuration; what is only to be known is no fault.</summary>
    private static int WriteFaults(Terminal terminal, ResolvedConfiguration resolved)
    {
        foreach (var (path, text, diagnostic) in resolved.Diagnostics.Distinct())
        {
            var at = text.GetLinePosition(Math.Min(diagnostic.Span.Start, text.Length));
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"textlint: {terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}: {diagnostic.Descriptor.Name}: {diagnostic.Message}"));
        }
        return resolved.Diagnostics.Count(d => d.Diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
