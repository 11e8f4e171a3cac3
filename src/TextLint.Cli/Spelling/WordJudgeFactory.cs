using System.Collections.Immutable;
using TextLint.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Spelling;

/// <summary>Opens the dictionaries that a spelling command was asked for.</summary>
internal static class WordJudgeFactory
{
    /// <summary>The judge; null, and one line that says what is wrong, where a dictionary cannot be had.</summary>
    public static WordJudge? Create(Terminal terminal, SpellSettings settings, out string fault)
    {
        fault = "";
        if (settings.AffixPath is not null || settings.WordPath is not null) return FromFiles(terminal, settings, out fault);
        if (settings.Names.Count > 0) return FromNames(settings, out fault);
        var options = new ConfigurationOptions(settings.ConfigurationFile, terminal.Folder) { UserWordList = settings.UserWords ? UserWordList.PathOfThisUser() : null };
        var language = WorkspaceFactory.Create(options).Configurations.Resolve(path: null).Profile.Language;
        if (language.Speller is { HasDictionary: true } speller) return new WordJudge(speller, speller.Dictionaries, settings.Order ?? SuggestionOrder.Likely);
        return FromNames(settings with { Names = [language.Language] }, out fault);
    }

    private static WordJudge? FromFiles(Terminal terminal, SpellSettings settings, out string fault)
    {
        var given = DictionaryFiles.FromPath(Path.GetFullPath(settings.AffixPath ?? settings.WordPath!, terminal.Folder));
        var affixes = settings.AffixPath is { } aff ? Path.GetFullPath(aff, terminal.Folder) : given.AffixPath;
        var words = settings.WordPath is { } dic ? Path.GetFullPath(dic, terminal.Folder) : given.WordPath;
        var files = given with { AffixPath = affixes, WordPath = words };
        if (!DictionaryLibrary.OfThisMachine.TryOpen(files, out var dictionary, out fault))
        {
            fault += "; look at --aff and --dic";
            return null;
        }
        return Judge([dictionary], files.Name, settings, SuggestionOrder.Hunspell);
    }

    private static WordJudge? FromNames(SpellSettings settings, out string fault)
    {
        fault = "";
        var dictionaries = ImmutableArray.CreateBuilder<HunspellDictionary>();
        foreach (var name in settings.Names)
        {
            if (!DictionaryLibrary.OfThisMachine.TryFind(name, out var dictionary, out fault)) return null;
            dictionaries.Add(dictionary);
        }
        return Judge(dictionaries.ToImmutable(), settings.Names[0], settings, SuggestionOrder.Likely);
    }

    private static WordJudge Judge(ImmutableArray<HunspellDictionary> dictionaries, string name, SpellSettings settings, SuggestionOrder order)
    {
        var speller = new Speller(dictionaries, model: SuggestionModels.Find(Path.GetFileName(name)));
        var own = settings.UserWords && UserWordList.PathOfThisUser() is { } path ? WordListStore.Read(path) : [];
        return new WordJudge(own.Count == 0 ? speller : speller.With(own), dictionaries, settings.Order ?? order);
    }
}
