using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack lock</c>: writes down which packs the articles here are held to.</summary>
internal static class PackLockCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; fail where the lock file is not up to date." };
        var command = new Command("lock", "Writes textlint.lock beside the nearest textlint.yml: name, version, path and a hash of each pack. Nothing is fetched.") { check };
        command.SetAction(result => Run(terminal, result.GetValue(check)));
        return command;
    }

    private static int Run(Terminal terminal, bool isCheck)
    {
        var configurations = PackCommand.Configurations(terminal);
        if (configurations.CreateLock() is not { } edit) return terminal.Fault("there is no textlint.yml here or above; make one that names the packs");
        var configuration = configurations.Resolve(path: null);
        if (PackCommand.WriteFaults(terminal, configuration.Diagnostics.Where(d => d.Diagnostic.Severity == Analysis.DiagnosticSeverity.Error)) > 0) return ExitCode.Fault;
        var isSame = edit.Before?.ToString() == edit.After.ToString();
        if (isCheck)
        {
            terminal.Out.WriteLine(isSame ? $"{terminal.Display(edit.Path!)}: up to date" : $"{terminal.Display(edit.Path!)}: not up to date; run `textlint pack lock`");
            return isSame ? ExitCode.Clean : ExitCode.Findings;
        }
        try
        {
            if (!isSame) FileEditWriter.Write(edit);
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        terminal.Out.WriteLine($"{terminal.Display(edit.Path!)}: {configuration.Packs.Length} {(configuration.Packs.Length == 1 ? "pack" : "packs")} {(isSame ? "as before" : "locked")}");
        return ExitCode.Clean;
    }
}
