using Spectre.Console;

namespace TextLint.Cli.Renderers;

/// <summary>The console that tables are drawn on.</summary>
internal static class TableConsole
{
    // Where nobody says how wide the output is, as in a file.
    private const int PlainWidth = 200;

    public static IAnsiConsole Create(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.UseColor ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width > 0 ? terminal.Width : PlainWidth;
        return console;
    }
}
