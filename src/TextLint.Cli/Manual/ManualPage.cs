using System.CommandLine;
using System.Text;

namespace TextLint.Cli.Manual;

/// <summary>Writes the manual page, textlint(1), from the commands themselves, so that it cannot say anything else than they do.</summary>
internal static class ManualPage
{
    /// <summary>The page as a text for <c>man</c>.</summary>
    public static string Create(Command root)
    {
        var page = new StringBuilder();
        Line(page, $".TH TEXTLINT 1 \"{ProductVersion.Date}\" \"TextLint {ProductVersion.Text}\" \"User Commands\"");
        Line(page, ".SH NAME");
        Line(page, "textlint \\- finds the faults in article text that hurt a newsroom");
        Line(page, ".SH SYNOPSIS");
        Line(page, ".B textlint");
        Line(page, ".I command");
        Line(page, "[options] [arguments]");
        Line(page, ".SH DESCRIPTION");
        Line(page, Roff.Paragraph(root.Description ?? ""));
        Line(page, ".SH OPTIONS");
        WriteItems(page, root);
        Line(page, ".SH COMMANDS");
        foreach (var command in root.Subcommands) Write(page, command, "textlint");
        page.Append(ProgramText.Read("sections.1"));
        return page.ToString();
    }

    private static void Write(StringBuilder page, Command command, string above)
    {
        if (command.Hidden) return;
        var name = $"{above} {command.Name}";
        if (command.Action is not null || command.Subcommands.Count == 0)
        {
            Line(page, $".SS {Roff.Quoted(Synopsis(command, name))}");
            Line(page, Roff.Paragraph(command.Description ?? ""));
            WriteItems(page, command);
        }
        foreach (var sub in command.Subcommands) Write(page, sub, name);
    }

    /// <summary>The arguments of a command, then its options by name.</summary>
    private static void WriteItems(StringBuilder page, Command command)
    {
        foreach (var argument in command.Arguments.Where(a => !a.Hidden)) WriteItem(page, $"\\fI{Roff.Text(argument.HelpName ?? argument.Name)}\\fR", argument.Description);
        foreach (var option in command.Options.Where(o => !o.Hidden).OrderBy(o => o.Name, StringComparer.Ordinal)) WriteItem(page, Heading(option), option.Description);
    }

    private static void WriteItem(StringBuilder page, string heading, string? description)
    {
        Line(page, ".TP");
        Line(page, heading);
        Line(page, Roff.Paragraph(description ?? ""));
    }

    private static string Heading(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Where(n => !n.StartsWith('/')).Select(n => $"\\fB{Roff.Text(n)}\\fR"));
        return TakesValue(option) ? $"{names} \\fI{Roff.Text(option.HelpName ?? "value")}\\fR" : names;
    }

    private static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool) && option.ValueType != typeof(void);

    private static string Synopsis(Command command, string name)
    {
        var arguments = command.Arguments.Where(a => !a.Hidden).Select(a => a.Arity.MinimumNumberOfValues > 0 ? $"<{a.HelpName ?? a.Name}>" : $"[<{a.HelpName ?? a.Name}>]");
        return string.Join(' ', arguments.Prepend(name));
    }

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');
}
