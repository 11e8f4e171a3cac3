using System.CommandLine;
using TextLint.Cli.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint spell</c>: checks words from standard input, one a line.</summary>
internal static class SpellCommand
{
    public static Command Create(Terminal terminal)
    {
        var affixes = new Option<string?>("--aff") { Description = "The .aff file of a Hunspell dictionary.", HelpName = "file" };
        var words = new Option<string?>("--dic") { Description = "The .dic file that goes with it; by default the one beside it.", HelpName = "file" };
        var names = new Option<string?>("--dictionary", "-d")
        {
            Description = "Dictionaries by name, separated by commas: en_US, en-GB, de, de_AT. Without it, those of the nearest textlint.yml.",
            HelpName = "names",
        };
        var suggests = new Option<bool>("--sug") { Description = "Add suggestions for words that are wrong, after further tabs." };
        var order = CommonOptions.Choice<SuggestionOrder?>(
            "--order",
            "Order of the suggestions; likely by default, hunspell with --aff or --dic.",
            ("likely", SuggestionOrder.Likely),
            ("hunspell", SuggestionOrder.Hunspell));
        var config = CommonOptions.Config();
        var userWords = CommonOptions.UserWords();
        // Answered before the command line is read, for clients of Ispell add options of their own.
        var pipe = new Option<bool>("-a") { Description = "Speak Ispell's pipe protocol, as editors do; -d, -p and -i are Hunspell's." };
        var command = new Command("spell", "Checks words from standard input, one a line: answers ok or bad, a tab and the word.") { affixes, words, names, suggests, order, pipe, config, userWords };
        command.SetAction(result => Run(terminal, result.GetValue(suggests), new SpellSettings
        {
            AffixPath = result.GetValue(affixes),
            WordPath = result.GetValue(words),
            Names = SplitNames(result.GetValue(names)),
            ConfigurationFile = result.GetValue(config)?.FullName,
            Order = result.GetValue(order),
            UserWords = result.GetValue(userWords),
        }));
        return command;
    }

    private static string[] SplitNames(string? names) => names?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static int Run(Terminal terminal, bool suggests, SpellSettings settings)
    {
        try
        {
            if (WordJudgeFactory.Create(terminal, settings, out var fault) is not { } judge) return terminal.Fault(fault);
            WordLineSession.Run(terminal, judge, suggests);
            return ExitCode.Clean;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
    }
}
