using System.CommandLine;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint rules</c>: every rule with its default.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Choice<string>("--format", "How to print.", ("text", "text"), ("json", "json"));
        var command = new Command("rules", "Lists every rule with its default severity.") { format };
        command.SetAction(result =>
        {
            // Those of the packs that the nearest textlint.yml names come after those that ship.
            var catalog = RuleCatalogs.Join(EngineCatalog.Instance, PackCommand.Configurations(terminal).Resolve(path: null).Profile.Declared);
            if (result.GetValue(format) == "json") terminal.Out.WriteLine(ToJson(catalog));
            else WriteTable(terminal, catalog);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteTable(Terminal terminal, IRuleCatalog catalog)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.UseColor ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width > 0 ? terminal.Width : 160;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Id", "Rule", "Default", "What it finds");
        foreach (var rule in catalog.Descriptors)
            table.AddRow(rule.Id, rule.Name, DefaultOf(rule), Markup.Escape(rule.Title));
        console.Write(table);
    }

    private static string DefaultOf(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? DiagnosticJson.SeverityWord(rule.DefaultSeverity) : "off";

    private static string ToJson(IRuleCatalog catalog)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var rule in catalog.Descriptors)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("rule", rule.Name);
                json.WriteString("category", rule.Category);
                json.WriteString("default", DefaultOf(rule));
                json.WriteString("title", rule.Title);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
