using System.CommandLine;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Commands;

/// <summary>Options and arguments that more than one command has.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files, folders and globs; - for standard input. Folders are walked for .txt, .md and .html; files that git ignores are left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // A mistyped flag would else be taken for a path.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"There is no option {token.Value}");
        });
        return paths;
    }

    public static Option<FileInfo?> Config() => new("--config") { Description = "Use this configuration file instead of the nearest textlint.yml.", HelpName = "file" };

    public static Option<bool> UserWords() => new("--user-words") { Description = "Know the words of your own list too, as editors do. A run must not depend on whose it is unless you say so." };

    public static Option<string?> StdinFilename() => new("--stdin-filename")
    {
        Description = "The path that standard input stands for: it decides format and configuration.",
        HelpName = "path",
    };

    public static Option<bool> AllowEmpty() => new("--allow-empty") { Description = "Where there is no article to read, that is a clean run." };

    public static Option<int?> Jobs() => Number("--jobs", "How many articles to work on at once; as many as there are cores by default.", 1);

    /// <summary>An option with a whole number for its value.</summary>
    public static Option<int?> Number(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
            result.AddError($"{name} must be a whole number, {least} or more, not {result.Tokens[0].Value}");
            return null;
        },
    };

    /// <summary>An option with the word of a severity for its value, or one of a few other words.</summary>
    public static Option<string?> Severity(string name, string description, params IEnumerable<string> others) =>
        Choice<string>(name, description, [.. Enum.GetValues<DiagnosticSeverity>().Reverse().Select(DiagnosticJson.SeverityWord).Concat(others).Select(w => (w, w))]);

    /// <summary>The severity with this word; null for null and for any other word.</summary>
    public static DiagnosticSeverity? SeverityOf(string? word) =>
        Enum.GetValues<DiagnosticSeverity>().Cast<DiagnosticSeverity?>().FirstOrDefault(s => DiagnosticJson.SeverityWord(s!.Value) == word);

    /// <summary>An option with a few words for values; a wrong word is answered with the right ones.</summary>
    public static Option<T?> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        var words = string.Join("|", choices.Select(c => c.Word));
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = words,
            CustomParser = result =>
            {
                foreach (var (word, value) in choices)
                    if (word == result.Tokens[0].Value) return value;
                result.AddError($"{name} must be one of {words.Replace("|", ", ", StringComparison.Ordinal)}, not {result.Tokens[0].Value}");
                return default;
            },
        };
        // An enumeration would offer its own names, which are no words of ours.
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_ => choices.Select(c => new System.CommandLine.Completions.CompletionItem(c.Word)));
        return option;
    }
}
