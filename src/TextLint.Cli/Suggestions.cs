using System.CommandLine;
using System.Globalization;

namespace TextLint.Cli;

/// <summary>Tells shells how a command line may go on: <c>textlint [suggest] "textlint li"</c>, or <c>[suggest:11]</c> for a place in the line, as tools of .NET ask.</summary>
internal static class Suggestions
{
    private const string Directive = "[suggest";

    /// <summary>Writes the words that may come next, one a line.</summary>
    /// <returns>False where that is not what is asked.</returns>
    public static bool TryWrite(string[] args, RootCommand root, Terminal terminal)
    {
        if (args is not [var directive, ..] || !directive.StartsWith(Directive, StringComparison.Ordinal) || !directive.EndsWith(']')) return false;
        var line = args.Length > 1 ? args[^1] : "";
        // The line ends where the cursor is; what stands behind it is no part of the word.
        if (int.TryParse(directive.AsSpan(Directive.Length).Trim(":]"), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < line.Length) line = line[..at];
        foreach (var item in root.Parse(line).GetCompletions(line.Length))
            if (!item.Label.StartsWith('/')) terminal.Out.WriteLine(item.InsertText ?? item.Label);
        return true;
    }
}
