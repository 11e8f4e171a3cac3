using System.Collections.Immutable;
using System.Security.Cryptography;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>
/// Opens the dictionaries that spelling rules of Vale styles name: by name in <c>dicpath</c>, then in <c>config/dictionaries</c> below StylesPath, then where the machine has its own;
/// <c>aff</c> and <c>dic</c> as files below either of the first two.
/// </summary>
internal sealed class ValeDictionaries(DictionaryLibrary library, SourceFiles files, string folder, string? styles, IncrementalHash hash, List<string> paths)
{
    private string? Common => styles is null ? null : Path.Combine(styles, "config", "dictionaries");

    /// <summary>A rule with its dictionaries. One that cannot be opened is a fault of the rule's file, and the others are used.</summary>
    public SpellingDefinition Open(SpellingDefinition spelling, DiagnosticBag faults)
    {
        if (spelling.Dictionaries.IsEmpty) return spelling;
        var path = FindFolder(spelling.DictionaryPath, faults);
        return spelling with { OpenedDictionaries = [.. spelling.Dictionaries.Select(d => Open(d, path, faults)).OfType<HunspellDictionary>()] };
    }

    /// <summary>Every dictionary in <c>config/dictionaries</c>, which the rule that Vale brings along reads beside its own.</summary>
    public ImmutableArray<HunspellDictionary> OpenCommon(DiagnosticBag faults)
    {
        if (Common is not { } common) return [];
        var names = files.GetFileNames(common).Where(n => n.EndsWith(DictionaryFiles.WordEnding, StringComparison.Ordinal));
        return [.. names.Select(n => TryOpen(Path.Combine(common, n), default, faults)).OfType<HunspellDictionary>()];
    }

    private string? FindFolder(YamlScalar? written, DiagnosticBag faults)
    {
        if (written is null) return null;
        string?[] places = [styles, folder];
        foreach (var place in places.OfType<string>())
            if (FilePaths.Combine(place, written.Value) is var path && FilePaths.IsValid(path) && files.GetFileNames(path).Count > 0) return path;
        faults.Report(EngineDescriptors.UnreadableFile, written.Span, $"the folder {DiagnosticBag.Quote(written.Value)} of dictionaries", "there is none with files in it below StylesPath or beside the configuration");
        return null;
    }

    private HunspellDictionary? Open(YamlScalar name, string? path, DiagnosticBag faults)
    {
        var file = DictionaryFiles.IsOne(name.Value) ? name.Value : name.Value + DictionaryFiles.WordEnding;
        string?[] places = [path, Common, styles, folder];
        foreach (var place in places.OfType<string>())
        {
            var full = FilePaths.Combine(place, file);
            paths.Add(full);
            if (FilePaths.IsValid(full) && files.Exists(full)) return TryOpen(full, name, faults);
        }
        if (!DictionaryFiles.IsOne(name.Value) && library.TryFind(name.Value, out var dictionary, out _)) return dictionary;
        faults.Report(EngineDescriptors.UnreadableFile, name.Span, $"the dictionary {DiagnosticBag.Quote(name.Value)}", "there is none of this name in dicpath, in config/dictionaries below StylesPath, or on this machine");
        return null;
    }

    private HunspellDictionary? TryOpen(string path, YamlScalar? name, DiagnosticBag faults)
    {
        var pair = DictionaryFiles.FromPath(path);
        paths.AddRange([pair.AffixPath, pair.WordPath]);
        SettingsHash.Append(hash, path, DictionaryLibrary.StampOf(pair));
        if (library.TryOpen(pair, out var dictionary, out var reason)) return dictionary;
        faults.Report(EngineDescriptors.UnreadableFile, name?.Span ?? default, $"the dictionary {DiagnosticBag.Quote(pair.Name)}", reason);
        return null;
    }
}
