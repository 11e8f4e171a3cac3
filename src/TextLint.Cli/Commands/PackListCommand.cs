using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack list</c>: the packs that hold here, and those that ship.</summary>
internal static class PackListCommand
{
    public static Command Create(Terminal terminal)
    {
        var config = CommonOptions.Config();
        var command = new Command("list", "Lists the packs that the nearest textlint.yml names, and those that ship.") { config };
        command.SetAction(result => Run(terminal, result.GetValue(config)?.FullName));
        return command;
    }

    private static int Run(Terminal terminal, string? configurationFile)
    {
        var configurations = PackCommand.Configurations(terminal, configurationFile);
        var configuration = configurations.Resolve(path: null);
        foreach (var pack in configuration.Packs) Write(terminal, "+", pack.Header, pack.IsShipped ? "ships" : terminal.Display(pack.Folder), pack.RuleCount, pack.SlotCount);
        foreach (var name in ShippedPacks.Names.Where(n => !configuration.Packs.Any(p => p.IsShipped && p.Header.Name == n)))
            if (PackInspection.Open(configurations, name, terminal.Folder, out _) is { } pack) Write(terminal, "-", pack.Header, "ships", pack.Rules.Length, pack.Slots.Length);
        return PackCommand.WriteFaults(terminal, configuration.Diagnostics) > 0 ? ExitCode.Fault : ExitCode.Clean;
    }

    private static void Write(Terminal terminal, string mark, PackHeader header, string where, int rules, int slots) =>
        terminal.Out.WriteLine($"{mark} {header.Name}\t{header.Version ?? "-"}\t{where}\t{rules} rules, {slots} slots\t{header.Title}".TrimEnd('\t'));
}
