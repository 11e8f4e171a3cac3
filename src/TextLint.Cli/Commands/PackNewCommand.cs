using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack new</c>: a small pack that passes its own tests.</summary>
internal static class PackNewCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "The pack's name, and that of the folder that is made: letters, figures and hyphens." };
        var command = new Command("new", "Makes the folder of a new pack, with two rules and their examples.") { name };
        command.SetAction(result => Run(terminal, result.GetValue(name) ?? ""));
        return command;
    }

    private static int Run(Terminal terminal, string name)
    {
        if (!PackHeader.IsName(name)) return terminal.Fault($"\"{name}\" cannot name a pack: use letters, figures and hyphens");
        var folder = Path.Combine(terminal.Folder, name);
        if (Directory.Exists(folder) || File.Exists(folder)) return terminal.Fault($"{name} is there already; choose another name");
        try
        {
            foreach (var edit in PackTemplate.Create(folder, name)) FileEditWriter.Write(edit);
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        terminal.Out.WriteLine($"{name}: made. Try `textlint pack test {name}`; name it in textlint.yml with \"packs: [./{name}]\".");
        return ExitCode.Clean;
    }
}
