using System.CommandLine;
using System.Globalization;
using TextLint.Cli.Setup;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint init</c>: looks at a folder and writes its configuration and the checks of its host. Asks nothing, and overwrites nothing.</summary>
internal static class InitCommand
{
    private const int ManyArticles = 50;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("folder") { Description = "The folder of the articles; this one by default.", Arity = ArgumentArity.ZeroOrOne };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-')) result.AddError($"There is no option {token.Value}");
        });
        var host = CommonOptions.Choice<CodeHost?>("--host", "Whose checks to write; told from the repository by default.", ("github", CodeHost.GitHub), ("gitlab", CodeHost.GitLab), ("none", CodeHost.None));
        var dryRun = new Option<bool>("--dry-run") { Description = "Print what would be written, and write nothing." };
        var command = new Command("init", "Looks at a folder and writes textlint.yml and the checks of its host for it.") { folder, host, dryRun };
        command.SetAction(result => Run(terminal, Path.GetFullPath(result.GetValue(folder) ?? ".", terminal.Folder), result.GetValue(host), result.GetValue(dryRun)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, CodeHost? asked, bool isDry)
    {
        if (!Directory.Exists(folder)) return terminal.Fault($"there is no folder \"{terminal.Display(folder)}\"");
        var configuration = Path.Combine(folder, ConfigurationProvider.FileName);
        if (Path.Exists(configuration)) return terminal.Fault($"{terminal.Display(configuration)} is there already, and init overwrites nothing; `textlint config show` says what holds");
        var survey = FolderSurvey.Of(folder);
        var host = asked ?? survey.Repository.Host;
        var checks = HostFiles.Create(host, survey);
        PlannedFile[] planned = [new PlannedFile(configuration, ConfigurationDraft.Create(survey)), .. checks is null || Path.Exists(checks.Path) ? [] : new[] { checks }];
        foreach (var file in planned)
        {
            if (Write(terminal, file, isDry) is { } fault) return terminal.Fault(fault);
        }
        if (checks is not null && planned.Length == 1) terminal.Out.WriteLine($"{terminal.Display(checks.Path)}: is there already and stays as it is");
        Advise(terminal, survey, host);
        return ExitCode.Clean;
    }

    /// <summary>Writes a file, or shows it.</summary>
    /// <returns>Why it cannot be written; null where it was.</returns>
    private static string? Write(Terminal terminal, PlannedFile file, bool isDry)
    {
        if (isDry)
        {
            terminal.Out.WriteLine($"--- {terminal.Display(file.Path)}");
            terminal.Out.Write(file.Text);
            return null;
        }
        try
        {
            FileEditWriter.Write(new FileEdit(file.Path, null, Syntax.Text.SourceText.From(file.Text)));
        }
        catch (SourceFileException e)
        {
            return e.Message;
        }
        terminal.Out.WriteLine($"{terminal.Display(file.Path)}: written");
        return null;
    }

    /// <summary>What was seen, what is not read, and what to do next.</summary>
    private static void Advise(Terminal terminal, FolderSurvey survey, CodeHost host)
    {
        var paths = string.Join(' ', survey.ArticleFolders.Select(f => terminal.Display(Path.Combine(survey.Folder, f))));
        if (survey.Articles.IsEmpty) terminal.Out.WriteLine("There is no article here yet.");
        else terminal.Out.WriteLine($"{Count(survey.Articles.Length, "article")} in {string.Join(", ", survey.ArticleFolders.Select(f => f == "." ? "this folder" : f))}; language {survey.Languages[0].Tag}. {survey.Languages[0].Reason}.");
        foreach (var (ending, count) in survey.UnreadEndings) terminal.Out.WriteLine($"{Count(count, "file")} {(count == 1 ? "ends" : "end")} in {ending}, which is not read.");
        if (HostFiles.Advice(host, survey) is { } advice) terminal.Out.Write(advice);
        if (survey.Repository.HasPreCommit) terminal.Out.Write(HostFiles.PreCommit());
        if (survey.Articles.IsEmpty) return;
        terminal.Out.WriteLine($"Next: textlint lint {paths}");
        if (survey.Articles.Length >= ManyArticles) terminal.Out.WriteLine($"Many articles have many findings. To be told of new ones only: textlint lint --update-baseline {paths}");
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
