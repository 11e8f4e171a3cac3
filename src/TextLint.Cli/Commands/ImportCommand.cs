using System.CommandLine;
using TextLint.Packs.Import;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint import vale</c>: makes a pack of a Vale style.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal) => new("import", "Makes packs of what other tools have.") { CreateVale(terminal) };

    private static Command CreateVale(Terminal terminal)
    {
        var style = new Argument<string>("style") { Description = "The folder of the style: the one with the rules." };
        var output = new Argument<string>("out") { Description = "The folder of the pack, which is made; its name is the pack's." };
        var command = new Command("vale", "Makes a pack of a Vale style, and says what it could not carry over.") { style, output };
        command.SetAction(result => Import(terminal, result.GetValue(style) ?? "", result.GetValue(output) ?? ""));
        return command;
    }

    private static int Import(Terminal terminal, string style, string output)
    {
        var (from, to) = (Path.GetFullPath(style, terminal.Folder), Path.GetFullPath(output, terminal.Folder));
        var pack = Path.GetFileName(Path.TrimEndingDirectorySeparator(to));
        if (!PackHeader.IsName(pack)) return terminal.Fault($"\"{pack}\" cannot name a pack: use letters, figures and hyphens");
        if (Directory.Exists(to) || File.Exists(to)) return terminal.Fault($"{terminal.Display(to)} is there already; name a folder that is not");
        if (!Directory.Exists(from)) return terminal.Fault($"there is no folder {terminal.Display(from)}");
        try
        {
            var files = Directory.GetFiles(from, "*.yml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), SourceFileReader.Read(f).Text)).ToArray();
            if (files.Length == 0) return terminal.Fault($"{terminal.Display(from)} has no rules: no files that end in .yml; name the folder of one style");
            var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(from));
            var rules = ValeStyleImport.Import(pack, name, files, PackLanguage.English);
            Write(to, pack, name, rules);
            return Report(terminal, terminal.Display(from), terminal.Display(to), rules);
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return terminal.Fault($"{terminal.Display(from)} cannot be read: {e.Message}");
        }
    }

    private static void Write(string folder, string pack, string style, IEnumerable<ImportedRule> rules)
    {
        var header = $"name: {pack}\nversion: 0.1.0\ntitle: \"{style.Replace("\"", "", StringComparison.Ordinal)}, imported from Vale\"\nlanguage: en-US\n";
        FileEditWriter.Write(new FileEdit(Path.Combine(folder, PackPaths.FileName), null, SourceText.From(header)));
        foreach (var rule in rules.Where(r => r.Text is not null)) FileEditWriter.Write(new FileEdit(Path.Combine(folder, rule.FileName), null, SourceText.From(rule.Text!)));
    }

    private static int Report(Terminal terminal, string from, string to, IReadOnlyCollection<ImportedRule> rules)
    {
        foreach (var rule in rules)
            foreach (var note in rule.Notes) terminal.Out.WriteLine($"{from}/{rule.Source}: {note}");
        var carried = rules.Count(r => r.Text is not null);
        terminal.Out.WriteLine($"{to}: {carried} of {rules.Count} rules imported. Findings in quotations are left out unless a rule says \"quotations: checked\". Try `textlint pack test {to}`.");
        return ExitCode.Clean;
    }
}
