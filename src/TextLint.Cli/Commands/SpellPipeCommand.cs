using TextLint.Cli.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint spell -a</c>, and <c>textlint -a</c> for editors that know no sub-commands: Ispell's pipe protocol.</summary>
internal static class SpellPipeCommand
{
    private const string Usual = "en_US";

    /// <summary>Names that clients of Ispell have used since before there were codes for languages.</summary>
    private static readonly Dictionary<string, string> s_oldNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default"] = Usual, ["english"] = "en", ["american"] = Usual, ["british"] = "en_GB", ["canadian"] = "en_CA", ["australian"] = "en_AU",
        ["deutsch"] = "de", ["german"] = "de", ["francais"] = "fr", ["french"] = "fr", ["castellano"] = "es", ["spanish"] = "es", ["italiano"] = "it",
        ["nederlands"] = "nl", ["svenska"] = "sv", ["dansk"] = "da", ["norsk"] = "nb", ["polish"] = "pl", ["russian"] = "ru", ["portugues"] = "pt_PT",
        ["brasileiro"] = "pt_BR",
    };

    /// <summary>Runs for a client of Ispell; null where the command line is not one of such a client.</summary>
    public static int? TryRun(string[] args, Terminal terminal)
    {
        if (IspellArguments.Parse(args) is not { } arguments) return null;
        switch (arguments.Mode)
        {
            case IspellMode.Version:
                terminal.Out.WriteLine(IspellSession.Banner);
                return ExitCode.Clean;
            case IspellMode.Dictionaries:
                ListDictionaries(terminal, arguments);
                return ExitCode.Clean;
            default:
                return Talk(terminal, arguments);
        }
    }

    private static int Talk(Terminal terminal, IspellArguments arguments)
    {
        if (arguments.FindEncoding() is not { } encoding) return terminal.Fault($"there is no encoding \"{arguments.Encoding}\"; use UTF-8");
        var names = NamesOf(arguments);
        if (WordJudgeFactory.Create(terminal, new SpellSettings { Names = names }, out var fault) is not { } judge) return terminal.Fault(fault);
        try
        {
            var path = arguments.PersonalList is { } given ? Path.GetFullPath(given, terminal.Folder) : UserWordList.PathOfThisUser();
            var words = new PersonalWords(path, judge.Speller);
            using var other = encoding.CodePage == System.Text.Encoding.UTF8.CodePage ? null : new StreamWriter(terminal.RawOut, encoding, leaveOpen: true) { NewLine = "\n" };
            new IspellSession(terminal.In, other ?? terminal.Out, terminal.Error, encoding, words).Run();
            return ExitCode.Clean;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
    }

    private static void ListDictionaries(Terminal terminal, IspellArguments arguments) =>
        new IspellDictionaryList(DictionaryLibrary.OfThisMachine.Finder, DictionaryLibrary.ShippedNames, CacheFolder.PathOfThisUser()).Write(terminal.Out, NamesOf(arguments));

    private static string[] NamesOf(IspellArguments arguments)
    {
        var names = arguments.Dictionary ?? Environment.GetEnvironmentVariable("DICTIONARY") ?? LanguageOfEnvironment();
        return [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => s_oldNames.GetValueOrDefault(n, n)).DefaultIfEmpty(Usual)];
    }

    /// <summary>The language of the messages: de_DE of <c>LANG=de_DE.UTF-8</c>.</summary>
    private static string LanguageOfEnvironment()
    {
        var locale = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"]).Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        var language = locale.Split('.', '@')[0];
        return language is "" or "C" or "POSIX" ? Usual : language;
    }
}
