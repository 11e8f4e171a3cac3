using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Suppression;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads the text of one configuration file, with the word lists and rosters it names. Every fault is reported; what is right holds.</summary>
internal sealed class ConfigurationFileReader
{
    private const string ExpectedGlobs = "a pattern of paths, or a list of them";

    private readonly WordLists _wordLists;
    private readonly RosterFiles _rosters;
    private readonly DictionaryLibrary _library;
    private readonly SlotSettingsReader _slots;
    private readonly DiagnosticBag _faults = new();
    private readonly ConfigurationFile _file;
    private readonly List<string> _sources = [];
    private readonly List<FileDiagnostic> _listFaults = [];

    private ConfigurationFileReader(ConfigurationFile file, IRuleCatalog catalog, WordLists wordLists, RosterFiles rosters, DictionaryLibrary library) =>
        (_file, _wordLists, _rosters, _library, _slots) =
        (file, wordLists, rosters, library, new SlotSettingsReader(catalog, new RuleSettingsReader(catalog, PackScope.Empty, _faults), _faults));

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="text">Its text; any string will do.</param>
    /// <param name="catalog">The rules it may name.</param>
    /// <param name="wordLists">Reads the word lists it names.</param>
    /// <param name="rosters">Reads the rosters it names.</param>
    /// <param name="library">Opens the dictionaries it names.</param>
    public static ConfigurationFile Read(string path, string text, IRuleCatalog catalog, WordLists wordLists, RosterFiles rosters, DictionaryLibrary library)
    {
        var file = new ConfigurationFile(path, SourceText.From(text));
        return new ConfigurationFileReader(file, catalog, wordLists, rosters, library).Read();
    }

    private ConfigurationFile Read()
    {
        var root = MappingReader.Create(YamlParser.Parse(_file.Text.ToString(), _faults), "a mapping with keys such as \"rules\" and \"words\"", _faults);
        if (root is null) return _file with { Diagnostics = _faults.ToImmutable() };
        return Path.GetFileName(_file.Path) == PackPaths.FileName ? ReadPack(root) : ReadConfiguration(root);
    }

    private ConfigurationFile ReadPack(MappingReader root)
    {
        var header = PackHeader.Read(root, _file.Folder, _faults);
        var packs = root.TakeTexts("extends", "the name of a pack or its path, or a list of these");
        var section = ReadSection(root, FileSelector.All);
        root.Finish();
        return Finish(_file with { Pack = header, Packs = packs, Sections = [section] });
    }

    private ConfigurationFile ReadConfiguration(MappingReader root)
    {
        var extends = root.TakeTexts("extends", "a path, or a list of paths");
        var packs = root.TakeTexts("packs", "the name of a pack or its path, or a list of these");
        var exclude = ReadGlobs(root, "exclude");
        var names = root.TakeText("names", "the path of an index of names");
        var baseline = root.TakeText("baseline", "the path of a baseline");
        var budgets = root.Take("budgets");
        var vale = root.TakeText("vale", "the path of a .vale.ini");
        var ignored = root.TakeList("ignore", EntryReader.Expected);
        var sections = ImmutableArray.CreateBuilder<ConfigurationSection>();
        sections.Add(ReadSection(root, FileSelector.All));
        foreach (var node in root.TakeList("overrides", "a list of overrides"))
            if (ReadOverride(node) is { } section) sections.Add(section);
        root.Finish();
        return Finish(_file with
        {
            Extends = extends,
            Packs = packs,
            Exclude = exclude,
            Names = names is { Value.Length: > 0 } ? (TakePath(names.Value), names) : null,
            Baseline = baseline is { Value.Length: > 0 } ? (TakePath(baseline.Value), baseline) : null,
            WrittenBudgets = budgets,
            Vale = vale is { Value.Length: > 0 } ? TakePath(vale.Value) : null,
            WrittenIgnored = [.. ignored],
            Sections = sections.ToImmutable(),
        });
    }

    private ConfigurationFile Finish(ConfigurationFile file) => file with { Sources = [.. _sources], ListFaults = [.. _listFaults], Diagnostics = _faults.ToImmutable() };

    /// <summary>The full path of a file that is read beside configuration, and watched with it.</summary>
    private string TakePath(string written)
    {
        var path = Combine(written);
        _sources.Add(path);
        return path;
    }

    private ConfigurationSection? ReadOverride(YamlNode node)
    {
        var mapping = MappingReader.Create(node, "an override with the key \"files\"", _faults);
        if (mapping is null) return null;
        var files = ReadGlobs(mapping, "files");
        // Without its files an override would hold for every article, which is the opposite of what it is for.
        var isComplete = node is YamlMapping written && written.Entries.Any(e => e.Key.Value == "files");
        if (!isComplete) _faults.Report(EngineDescriptors.InvalidValue, node.Span, "The key \"files\" is missing: an override says which articles it is for.");
        var section = ReadSection(mapping, new FileSelector(files, ReadGlobs(mapping, "exclude")));
        mapping.Finish();
        return files.IsEmpty ? null : section;
    }

    private ConfigurationSection ReadSection(MappingReader mapping, FileSelector selector)
    {
        var (language, place) = ReadLanguage(mapping);
        var (words, lists, dictionaries) = (new List<WordListEntry>(), new List<string>(), new List<OpenedDictionary>());
        foreach (var written in mapping.TakeTexts("dictionaries", "the path of a word list or of a dictionary, or a list of such paths"))
        {
            if (DictionaryFiles.IsOne(written.Value)) ReadDictionary(written, dictionaries);
            else lists.Add(ReadWordList(written, words));
        }
        words.AddRange(WordEntryReader.Take(mapping, "words", _faults));
        words.AddRange(ReadAcronyms(mapping));
        var (rosters, roster) = (new List<string>(), new List<RosterEntry>());
        foreach (var written in mapping.TakeTexts("roster", "the path of a roster, or a list of such paths")) rosters.Add(ReadRoster(written, roster));
        return new ConfigurationSection
        {
            Selector = selector,
            Language = language,
            LanguagePlace = place,
            Words = [.. words],
            WordLists = [.. lists],
            Dictionaries = [.. dictionaries],
            Roster = [.. roster],
            RosterFiles = [.. rosters],
            Residue = [.. mapping.TakeTexts("residue", "a list of phrases").Select(p => p.Value)],
            Household = [.. mapping.TakeTexts("household", "a list of names").Select(n => n.Value.Trim()).Where(n => n.Any(char.IsLetter))],
            Slots = _slots.Read(mapping.Take("slots")),
            WrittenRules = mapping.Take("rules"),
        };
    }

    /// <summary>Acronyms that need no introduction are words that the publication knows.</summary>
    private IEnumerable<WordListEntry> ReadAcronyms(MappingReader mapping)
    {
        foreach (var written in mapping.TakeTexts("acronyms", "a list of acronyms"))
        {
            if (written.Value.Any(char.IsLetter) && WordListEntry.FromWord(written.Value) is { } entry) yield return entry;
            else MappingReader.ReportInvalid(_faults, written, "an acronym such as NATO");
        }
    }

    private (string? Tag, FilePlace? Place) ReadLanguage(MappingReader mapping)
    {
        if (mapping.TakeText("language", LanguageTag.Expected) is not { } text) return default;
        if (LanguageTag.Normalize(text.Value) is { } tag) return (tag, new FilePlace(_file.Path, _file.Text, text.Span));
        MappingReader.ReportInvalid(_faults, text, LanguageTag.Expected);
        return default;
    }

    private void ReadDictionary(YamlScalar written, List<OpenedDictionary> dictionaries)
    {
        var files = DictionaryFiles.FromPath(Combine(written.Value));
        _sources.AddRange(files.AffixPath, files.WordPath);
        if (_library.TryOpen(files, out var dictionary, out var reason)) dictionaries.Add(new OpenedDictionary(files, DictionaryLibrary.StampOf(files), dictionary));
        else _faults.Report(EngineDescriptors.UnreadableFile, written.Span, DiagnosticBag.Quote(written.Value), reason);
    }

    private string ReadWordList(YamlScalar written, List<WordListEntry> words)
    {
        var path = Combine(written.Value);
        _sources.Add(path);
        if (_wordLists.Read(path, out var reason) is { } list)
        {
            words.AddRange(list.Entries);
            _listFaults.AddRange(list.Faults);
        }
        else _faults.Report(EngineDescriptors.UnreadableFile, written.Span, $"\"{written.Value}\"", reason);
        return path;
    }

    private string ReadRoster(YamlScalar written, List<RosterEntry> entries)
    {
        var path = Combine(written.Value);
        _sources.Add(path);
        if (_rosters.Read(path, out var reason) is { } roster)
        {
            entries.AddRange(roster.Entries);
            _listFaults.AddRange(roster.Faults);
        }
        else _faults.Report(EngineDescriptors.UnreadableFile, written.Span, DiagnosticBag.Quote(written.Value), reason);
        return path;
    }

    /// <summary>The full path of what the file names. A pack in an archive names what is in it: a path that leads out of it leads nowhere.</summary>
    private string Combine(string written)
    {
        var path = FilePaths.Combine(_file.Folder, written);
        return PackPaths.ArchiveOf(_file.Path) is { } archive && !path.StartsWith(archive + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.Combine(archive, "outside", Path.GetFileName(path)) : path;
    }

    private static ImmutableArray<Glob> ReadGlobs(MappingReader mapping, string key) =>
        [.. mapping.TakeTexts(key, ExpectedGlobs).Where(g => g.Value.Length > 0).Select(g => Glob.Parse(g.Value))];
}
