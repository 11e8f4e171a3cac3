using System.CommandLine;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint pack</c>: makes, tests, checks, audits, locks and lists rule packs.</summary>
internal static class PackCommand
{
    public static Command Create(Terminal terminal) => new("pack", "Makes, tests and shares rule packs.")
    {
        PackNewCommand.Create(terminal),
        PackTestCommand.Create(terminal),
        PackCheckCommand.Create(terminal),
        PackAuditCommand.Create(terminal),
        PackLockCommand.Create(terminal),
        PackListCommand.Create(terminal),
    };

    /// <summary>The packs that a command is for.</summary>
    public static Argument<string[]> Packs()
    {
        var packs = new Argument<string[]>("packs")
        {
            Description = "Names of packs that ship, folders or archives; by default the pack of this folder, or those that the nearest textlint.yml names and that do not ship.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        packs.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-')) result.AddError($"There is no option {token.Value}");
        });
        return packs;
    }

    public static ConfigurationProvider Configurations(Terminal terminal, string? configurationFile = null) =>
        WorkspaceFactory.Create(new ConfigurationOptions(configurationFile, terminal.Folder)).Configurations;

    /// <summary>Opens packs; null, after saying why, where one cannot be opened or there are none.</summary>
    public static IReadOnlyList<PackInspection>? Open(Terminal terminal, ConfigurationProvider configurations, string[] written)
    {
        string[] names = written.Length > 0 ? written : [.. Nearest(terminal, configurations)];
        if (names.Length == 0)
        {
            terminal.Fault("there is no pack here; name one, or begin one with `textlint pack new NAME`");
            return null;
        }
        var packs = new List<PackInspection>();
        foreach (var name in names)
        {
            if (PackInspection.Open(configurations, name, terminal.Folder, out var fault) is not { } pack)
            {
                terminal.Fault(fault);
                return null;
            }
            packs.Add(pack);
        }
        return packs;
    }

    /// <summary>Prints what is wrong in the files of packs.</summary>
    /// <returns>How much there is.</returns>
    public static int WriteFaults(Terminal terminal, IEnumerable<FileDiagnostic> faults)
    {
        var count = 0;
        foreach (var fault in faults.Distinct())
        {
            terminal.Error.WriteLine($"textlint: {Place(terminal, fault.Path, fault.Text, fault.Diagnostic.Span)}: {fault.Diagnostic.Message}");
            count++;
        }
        return count;
    }

    /// <summary>Prints notes, a line each.</summary>
    public static void Write(Terminal terminal, IEnumerable<PackNote> notes)
    {
        foreach (var note in notes) terminal.Out.WriteLine($"{Place(terminal, note.Path, note.Text, note.Span)}: {note.Message}");
    }

    private static string Place(Terminal terminal, string path, Syntax.Text.SourceText text, Syntax.Text.TextSpan span)
    {
        var at = text.GetLinePosition(Math.Min(span.Start, text.Length));
        return $"{terminal.Display(path)}:{at.Line + 1}:{at.Character + 1}";
    }

    private static IEnumerable<string> Nearest(Terminal terminal, ConfigurationProvider configurations)
    {
        if (File.Exists(Path.Combine(terminal.Folder, PackPaths.FileName))) return ["."];
        return configurations.Resolve(path: null).Packs.Where(p => !p.IsShipped).Select(p => p.Folder);
    }
}
