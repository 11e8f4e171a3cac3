using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack check</c>: what is wrong in the files of packs, and what they set against each other.</summary>
internal static class PackCheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var packs = PackCommand.Packs();
        var command = new Command("check", "Reports faults in the files of packs, and clashes between packs: terms that one writes back, terms with two right forms, slots set twice.") { packs };
        command.SetAction(result => Run(terminal, result.GetValue(packs) ?? []));
        return command;
    }

    private static int Run(Terminal terminal, string[] written)
    {
        var configurations = PackCommand.Configurations(terminal);
        if (PackCommand.Open(terminal, configurations, written) is not { } packs) return ExitCode.Fault;
        var faults = PackCommand.WriteFaults(terminal, packs.SelectMany(p => p.Faults));
        var clashes = PackClashes.Find(packs);
        PackCommand.Write(terminal, clashes);
        if (faults > 0) return ExitCode.Fault;
        if (!clashes.IsEmpty) return ExitCode.Findings;
        terminal.Out.WriteLine($"{string.Join(", ", packs.Select(p => p.Header.Name))}: no faults");
        return ExitCode.Clean;
    }
}
