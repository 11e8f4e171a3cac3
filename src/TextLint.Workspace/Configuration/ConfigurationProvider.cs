using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Finds the configuration that holds for a path: <c>textlint.yml</c> from the file upward, with what it extends; where there is none, a <c>.vale.ini</c>. Safe for concurrent use.</summary>
/// <remarks>The nearest file holds alone; what lies further out counts only where the nearest extends it.</remarks>
public sealed class ConfigurationProvider
{
    /// <summary>The name of configuration files.</summary>
    public const string FileName = "textlint.yml";

    private readonly Lock _gate = new();
    private readonly ProfileTable _profiles;
    private readonly LanguageSpellers _spellers;
    private readonly UpwardFinder _upward;
    private readonly Dictionary<string, ConfigurationChain> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedConfiguration> _resolved = new(StringComparer.Ordinal);
    private readonly NameIndexes _indexes;
    private readonly Baselines _baselines;
    private readonly ValeProfiles _vale;
    private readonly PackLoader _packs;
    private ConfigurationLoader _loader;

    /// <summary>A provider over <paramref name="files"/>.</summary>
    /// <param name="catalog">Every rule that configuration may name.</param>
    /// <param name="options">What the caller fixes for all paths.</param>
    /// <param name="languages">The data of a language by its BCP 47 tag, asked once a tag; null for languages of which nothing is known.</param>
    /// <param name="files">Where files are read; null for where the options say.</param>
    /// <param name="dictionaries">Where dictionaries come from; null for those that ship and those that configuration names.</param>
    public ConfigurationProvider(
        IRuleCatalog catalog,
        ConfigurationOptions? options = null,
        Func<string, LanguageData>? languages = null,
        SourceFiles? files = null,
        DictionaryLibrary? dictionaries = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (Catalog, Options) = (catalog, options ?? new ConfigurationOptions());
        Files = new PackFiles(files ?? Options.Files ?? SourceFiles.Disk);
        _upward = new UpwardFinder(Files, [FileName]);
        _spellers = new LanguageSpellers(dictionaries ?? new DictionaryLibrary(new DictionaryFinder([])));
        _profiles = new ProfileTable(languages ?? (tag => LanguageData.None with { Language = tag }));
        _indexes = new NameIndexes(Files);
        _baselines = new Baselines(Files);
        _vale = new ValeProfiles(Files, catalog, _spellers.Library, Options.Vale);
        _packs = new PackLoader(Files, new PackExamples(catalog, GetLanguage, new ExampleCache(Options.ExampleCache, isReadOnly: Options.Files is not null)));
        _loader = CreateLoader();
    }

    /// <summary>Every rule that configuration may name.</summary>
    public IRuleCatalog Catalog { get; }

    /// <summary>What the caller fixed for all paths.</summary>
    public ConfigurationOptions Options { get; }

    /// <summary>Where configuration files, word lists and suppression files are read.</summary>
    public SourceFiles Files { get; }

    /// <summary>The configuration of a path, or of a fragment in a folder (<paramref name="path"/> null).</summary>
    public ResolvedConfiguration Resolve(string? path)
    {
        var (full, start) = Locate(path);
        lock (_gate)
        {
            var root = FindRoot(start);
            if (root is not null && ValeProfiles.IsOne(root)) return _vale.Apply(Resolve(null, full), root, full, isAlone: true);
            var resolved = Resolve(root, full);
            if (root is not null) return FindVale(root) is { } named ? _vale.Apply(resolved, named, full, isAlone: false) : resolved;
            return _vale.FindUpward(start) is { } found ? _vale.Apply(resolved, found, full, isAlone: true) : resolved;
        }
    }

    /// <summary>The settings that hold for a path, or for a fragment (<paramref name="path"/> null), each with where it comes from.</summary>
    /// <param name="path">The path of an article, which need not exist.</param>
    public ImmutableArray<ConfigurationFact> Explain(string? path)
    {
        var resolved = Resolve(path);
        var (full, start) = Locate(path);
        lock (_gate)
        {
            var root = FindRoot(start);
            var chain = root is null || ValeProfiles.IsOne(root) ? ConfigurationChain.Empty : GetChain(root);
            var sections = Match(chain, full, out var pattern);
            var settings = new EffectiveSettings(GetWords(chain, pattern, root)) { Declared = chain.Declared };
            foreach (var (file, section) in sections) settings.Apply(file, section);
            var vale = root is null ? _vale.FindUpward(start) : ValeProfiles.IsOne(root) ? root : FindVale(root);
            return new ConfigurationExplanation(resolved, chain, sections, settings, _spellers.Get(settings.Language, settings.Dictionaries))
            {
                Path = full,
                Vale = vale,
                UserWords = ReadUserWords(),
                UserWordList = Options.UserWordList,
                Catalog = RuleCatalogs.Join(Catalog, resolved.Profile.Declared),
            }.ToFacts();
        }
    }

    /// <summary>Forgets what was read, because a file changed. Settings that come out the same afterwards keep their profile, and so the facts kept with it.</summary>
    public void Invalidate()
    {
        lock (_gate)
        {
            _upward.Clear();
            _chains.Clear();
            _words.Clear();
            _resolved.Clear();
            _spellers.Clear();
            _indexes.Invalidate();
            _baselines.Invalidate();
            _vale.Invalidate();
            _loader = CreateLoader();
            _profiles.Prune();
        }
    }

    /// <summary>A pack by itself, whether configuration names it or not; null where there is none.</summary>
    /// <param name="file">Full path of its pack.yaml.</param>
    public PackInspection? InspectPack(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        lock (_gate)
        {
            var chain = GetChain(file);
            if (chain.Packs.LastOrDefault(p => p.File.Path == file) is not { } pack) return null;
            var tag = chain.Files.Select(f => f.Sections is [{ Language: { } language }, ..] ? language : null).LastOrDefault(l => l is not null);
            return new PackInspection(pack, chain, GetLanguage(tag ?? ParseOptions.Default.Language));
        }
    }

    /// <summary>The lock file of the packs that hold where the options' folder is; null where no configuration file is above it.</summary>
    public FileEdit? CreateLock()
    {
        if (Resolve(path: null).File is not { } root) return null;
        lock (_gate)
        {
            var path = PackLockFile.PathFor(root);
            var before = Files.TryRead(path, out var text) ? SourceText.From(text) : null;
            return new FileEdit(path, before, SourceText.From(PackLockFile.Write(path, GetChain(root).Packs)));
        }
    }

    /// <summary>The full path, and the folder from which configuration is looked for upward. What cannot be the path of a file has no folder; file hygiene still runs on it.</summary>
    private (string? Full, string? Start) Locate(string? path)
    {
        if (path is null) return (null, Options.Folder);
        if (!FilePaths.IsValid(path)) return (path, null);
        var full = Path.GetFullPath(path);
        return (full, Path.GetDirectoryName(full));
    }

    private ConfigurationLoader CreateLoader() => new(Files, Catalog, _spellers.Library, _packs);

    /// <summary>A language with the dictionaries that ship or that the machine has.</summary>
    private LanguageData GetLanguage(string tag) => _profiles.GetLanguage(tag) with { Speller = _spellers.Get(tag, []).Speller };

    private ResolvedConfiguration Resolve(string? root, string? path)
    {
        var chain = root is null ? ConfigurationChain.Empty : GetChain(root);
        var isExcluded = path is not null && (IsExcluded(chain, path) || chain.Files.Any(f => f.Lists.Contains(path)) || path == Options.UserWordList || path == FindNames(chain, root) || PackPaths.IsPackFile(Files, path));
        var sections = Match(chain, path, out var pattern);
        var key = $"{pattern}{(isExcluded ? 'x' : '-')}{(path is null ? 'f' : '-')}{root}";
        if (_resolved.TryGetValue(key, out var resolved)) return resolved;
        var names = ReadNames(chain, root, out var nameFaults);
        ImmutableArray<FileDiagnostic> baselineFaults = [];
        var baseline = Options.IgnoresBaseline ? null : _baselines.Read(chain, root, out baselineFaults);
        var settings = new EffectiveSettings(GetWords(chain, pattern, root)) { Names = names, Declared = chain.Declared };
        foreach (var (file, section) in sections) settings.Apply(file, section);
        var speller = _spellers.Get(settings.Language, settings.Dictionaries);
        var (profile, parse) = _profiles.Get(settings, speller, isFragment: path is null);
        ImmutableArray<FileDiagnostic> faults = [.. chain.Diagnostics, .. CheckLock(chain, root), .. nameFaults, .. baselineFaults, .. FindMissing(settings, speller), .. ReadUserWords()?.Faults ?? []];
        resolved = new ResolvedConfiguration(profile, parse, isExcluded, faults, WatchedOf(chain, root))
        {
            Words = settings.Words.Words,
            WordEntries = settings.Words.Entries,
            NameIndexFile = FindNames(chain, root),
            BaselineFile = Baselines.Find(chain, root),
            CacheKeySource = new Lazy<string>(() => settings.CreateLastingKey(speller.Key, chain, isFragment: path is null)),
            Baseline = baseline,
            Budgets = [.. chain.Files.SelectMany(f => f.Budgets).Reverse().DistinctBy(b => b.RuleId)],
            Packs = [.. chain.Packs.Select(ResolvedPack.Create)],
            Ignored = [.. chain.Files.SelectMany(f => f.Ignored.Select(e => new IgnoredFinding(e, new FilePlace(f.Path, f.Text, e.Span))))],
            File = chain.Files is [.., var nearest] ? nearest.Path : null,
            WordLists = chain.Files is [.., var own] ? [.. own.Sections.Where(s => sections.Contains((own, s))).SelectMany(s => s.WordLists)] : [],
            RosterFiles = chain.Files is [.., var last] ? [.. last.Sections.Where(s => sections.Contains((last, s))).SelectMany(s => s.RosterFiles)] : [],
        };
        _resolved.Add(key, resolved);
        return resolved;
    }

    /// <summary>The configuration file that a folder is held to; null where there is none.</summary>
    private string? FindRoot(string? folder) => Options.ConfigurationFile is { } file ? FilePaths.Combine(Environment.CurrentDirectory, file) : _upward.Find(folder);

    /// <summary>The <c>.vale.ini</c> that the nearest file names which names one.</summary>
    private string? FindVale(string root) => GetChain(root).Files.LastOrDefault(f => f.Vale is not null)?.Vale;

    private ImmutableArray<string> WatchedOf(ConfigurationChain chain, string? root)
    {
        var paths = chain.Packs.IsEmpty || root is null ? chain.Paths : chain.Paths.Add(PackLockFile.PathFor(root));
        if (Baselines.Find(chain, root) is { } baseline && !paths.Contains(baseline)) paths = paths.Add(baseline);
        return Options.UserWordList is { } user ? paths.Add(user) : paths;
    }

    private static bool IsExcluded(ConfigurationChain chain, string path) =>
        chain.Files.Any(f => f.Exclude.Length > 0 && chain.RelativePath(f, path) is { } p && f.Exclude.Any(g => g.IsMatch(p)));

    /// <summary>Where the index of names lies; null without configuration.</summary>
    private static string? FindNames(ConfigurationChain chain, string? root) => chain.Find(root, f => f.Names, NameIndexPaths.FileName);

    /// <summary>The index of names. One that a file names has to be there; one that lies beside it is a gift.</summary>
    private LoadedNameIndex? ReadNames(ConfigurationChain chain, string? root, out ImmutableArray<FileDiagnostic> faults)
    {
        faults = [];
        if (Options.IgnoresNameIndex || FindNames(chain, root) is not { } path) return null;
        if (chain.Files.All(f => f.Names is null) && !Files.Exists(path)) return null;
        var index = _indexes.Read(path, out var reason);
        faults = index?.Faults ?? chain.ReportMissing(f => f.Names, $"{reason}; `textlint names` makes it");
        return index;
    }

    /// <summary>The packs that are not as the lock file beside the configuration says; nothing where there is none.</summary>
    private ImmutableArray<FileDiagnostic> CheckLock(ConfigurationChain chain, string? root)
    {
        if (root is null || chain.Packs.IsEmpty) return [];
        var path = PackLockFile.PathFor(root);
        return Files.Exists(path) ? PackLockFile.Check(path, Files, chain.Packs) : [];
    }

    /// <summary>That the language which configuration asks for has no dictionary, at the place where it asks.</summary>
    private static IEnumerable<FileDiagnostic> FindMissing(EffectiveSettings settings, LanguageSpeller speller)
    {
        if (speller.Missing is null || settings.LanguagePlace is not { } place) return [];
        var faults = new DiagnosticBag();
        faults.Report(EngineDescriptors.MissingDictionary, place.Span, speller.Missing);
        return faults.ToImmutable().Select(d => new FileDiagnostic(place.Path, place.Text, d));
    }

    private ConfigurationChain GetChain(string root)
    {
        if (!_chains.TryGetValue(root, out var chain)) _chains[root] = chain = _loader.Load(root);
        return chain;
    }

    /// <summary>The words and names of the sections that hold; one set for all patterns that differ in sections without any only.</summary>
    private WordSet GetWords(ConfigurationChain chain, string pattern, string? root)
    {
        var sections = chain.Files.SelectMany(f => f.Sections).Select((section, i) => (section.Words, section.Roster, section.Household, Holds: pattern[i] == '1'))
            .Where(s => !s.Words.IsEmpty || !s.Roster.IsEmpty || !s.Household.IsEmpty).ToArray();
        var key = string.Concat(sections.Select(s => s.Holds ? '1' : '0')) + root;
        if (_words.TryGetValue(key, out var words)) return words;
        var lists = sections.Where(s => s.Holds).Select(s => s.Words);
        var roster = HouseholdNames.Create(sections.Where(s => s.Holds).SelectMany(s => s.Roster), [.. sections.Where(s => s.Holds).SelectMany(s => s.Household)]);
        return _words[key] = WordSet.Create(lists.Prepend(ReadUserWords()?.Entries ?? []), roster);
    }

    private WordListContents? ReadUserWords() => Options.UserWordList is { } list && Files.Exists(list) ? _loader.WordLists.Read(list, out _) : null;

    /// <summary>The sections that hold for a path, and which these are as a text of ones and zeros.</summary>
    private static List<(ConfigurationFile File, ConfigurationSection Section)> Match(ConfigurationChain chain, string? path, out string pattern)
    {
        var sections = new List<(ConfigurationFile, ConfigurationSection)>();
        var bits = new System.Text.StringBuilder();
        foreach (var file in chain.Files)
        {
            var relative = file.Sections.Length > 1 ? chain.RelativePath(file, path) : null;
            foreach (var section in file.Sections)
            {
                var isMatch = section.Selector == FileSelector.All || section.Selector.IsMatch(relative);
                if (isMatch) sections.Add((file, section));
                bits.Append(isMatch ? '1' : '0');
            }
        }
        pattern = bits.ToString();
        return sections;
    }
}
