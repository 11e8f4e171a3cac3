using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>Says what a configuration comes to for one path, each setting with its place.</summary>
internal sealed class ConfigurationExplanation(
    ResolvedConfiguration resolved,
    ConfigurationChain chain,
    IReadOnlyList<(ConfigurationFile File, ConfigurationSection Section)> sections,
    EffectiveSettings settings,
    LanguageSpeller speller)
{
    private readonly WrittenPlaces _places = new();

    /// <summary>Full path of the article; null for a fragment.</summary>
    public string? Path { get; init; }

    /// <summary>Full path of the <c>.vale.ini</c> that holds; null for none.</summary>
    public string? Vale { get; init; }

    /// <summary>Full path of the user's own word list; null where it does not count.</summary>
    public string? UserWordList { get; init; }

    /// <summary>That list; null where there is none.</summary>
    public WordListContents? UserWords { get; init; }

    /// <summary>Every rule there is.</summary>
    public required IRuleCatalog Catalog { get; init; }

    /// <summary>The facts, in the order in which people ask for them.</summary>
    public ImmutableArray<ConfigurationFact> ToFacts() =>
    [
        .. Files(), .. Format(), .. Excluded(), ConfigurationFact.At(settings.LanguagePlace, "language", settings.Language), .. Dictionaries(),
        .. Packs(), .. Words(), .. Lists(), .. Names(), .. Baseline(), .. Ignored(), .. Rules(),
    ];

    private IEnumerable<ConfigurationFact> Files()
    {
        if (chain.Files is [.., var nearest]) yield return new ConfigurationFact("configuration", nearest.Path, ConfigurationSource.Configuration) { Path = nearest.Path };
        foreach (var file in chain.Files)
            foreach (var written in file.Pack is null ? file.Extends : [])
                yield return ConfigurationFact.At(new FilePlace(file.Path, file.Text, written.Span), "extends", written.Value);
        if (Vale is not null) yield return new ConfigurationFact("vale", Vale, ConfigurationSource.Vale) { Path = Vale, Place = ValePlace() };
    }

    private FilePlace? ValePlace() => chain.Files.LastOrDefault(f => f.Vale is not null) is { } file ? _places.Find(file, null, "vale") : null;

    private IEnumerable<ConfigurationFact> Format()
    {
        if (Path is null) yield break;
        var (format, source) = resolved.Format is { } named ? (named, ConfigurationSource.Vale) : (TextFormats.FromPath(Path), ConfigurationSource.Ending);
        yield return new ConfigurationFact("format", format switch { Syntax.TextFormat.Markdown => "md", Syntax.TextFormat.Html => "html", _ => "txt" }, source) { Path = resolved.Format is null ? null : Vale };
    }

    /// <summary>What leaves the path out: a pattern, or that it is no article but a file of the configuration.</summary>
    private IEnumerable<ConfigurationFact> Excluded()
    {
        foreach (var file in Path is null ? [] : chain.Files)
            foreach (var glob in file.Exclude)
                if (chain.RelativePath(file, Path) is { } relative && glob.IsMatch(relative)) yield return ConfigurationFact.At(_places.Find(file, null, "exclude", glob.ToString()), "exclude", glob.ToString());
        if (resolved.IsExcluded && !chain.Files.Any(f => f.Exclude.Any(g => chain.RelativePath(f, Path) is { } p && g.IsMatch(p))))
            yield return new ConfigurationFact("exclude", "a file of the configuration", ConfigurationSource.Default);
    }

    private IEnumerable<ConfigurationFact> Dictionaries()
    {
        foreach (var (file, section) in sections)
            foreach (var dictionary in section.Dictionaries)
                yield return ConfigurationFact.At(PlaceOfPath(file, section, "dictionaries", dictionary.Files.AffixPath, dictionary.Files.WordPath), "dictionaries", dictionary.Files.Name);
        if (!speller.Own.IsEmpty) yield return new ConfigurationFact("dictionaries", string.Join(", ", speller.Own), ConfigurationSource.Installed);
        if (speller.Missing is not null) yield return new ConfigurationFact("dictionaries", "none: spelling is not checked", ConfigurationSource.Default);
    }

    private IEnumerable<ConfigurationFact> Packs()
    {
        foreach (var file in chain.Files)
            foreach (var written in file.Packs)
                yield return ConfigurationFact.At(new FilePlace(file.Path, file.Text, written.Span), "packs", DescribePack(written.Value));
    }

    private string DescribePack(string written)
    {
        var pack = resolved.Packs.FirstOrDefault(p => p.Header.Name == written || p.Folder.TrimEnd(System.IO.Path.DirectorySeparatorChar).EndsWith(System.IO.Path.GetFileName(written.TrimEnd('/')), StringComparison.Ordinal));
        return pack is null ? written : string.Create(CultureInfo.InvariantCulture, $"{written} ({pack.RuleCount} rules, {pack.SlotCount} slots)");
    }

    private IEnumerable<ConfigurationFact> Words()
    {
        if (UserWordList is not null && UserWords is { } own) yield return new ConfigurationFact("words", Count(own.Entries.Length, "word"), ConfigurationSource.Caller) { Path = UserWordList };
        foreach (var (file, section) in sections)
        {
            foreach (var list in section.WordLists)
                yield return new ConfigurationFact("words", "word list", ConfigurationSource.List) { Path = list, Place = PlaceOfPath(file, section, "dictionaries", list) };
            foreach (var key in (string[])["words", "acronyms"])
                if (_places.Find(file, section, key) is { } place) yield return ConfigurationFact.At(place, key, Count(_places.CountOf(file, section, key), key.TrimEnd('s')));
        }
        yield return new ConfigurationFact("words", $"{Count(resolved.Words.Length, "word")} in all", ConfigurationSource.Default);
    }

    private IEnumerable<ConfigurationFact> Lists()
    {
        foreach (var (file, section) in sections)
        {
            foreach (var roster in section.RosterFiles) yield return new ConfigurationFact("roster", "roster", ConfigurationSource.List) { Path = roster, Place = PlaceOfPath(file, section, "roster", roster) };
            if (!section.Household.IsEmpty) yield return ConfigurationFact.At(_places.Find(file, section, "household"), "household", Count(section.Household.Length, "name"));
            if (!section.Residue.IsEmpty) yield return ConfigurationFact.At(_places.Find(file, section, "residue"), "residue", Count(section.Residue.Length, "phrase"));
        }
        var names = resolved.Profile.KnownNames.Roster.Entries.Length;
        if (names > 0) yield return new ConfigurationFact("roster", $"{Count(names, "name")} in all", ConfigurationSource.Default);
    }

    private IEnumerable<ConfigurationFact> Names()
    {
        if (resolved.NameIndexFile is not { } index) yield break;
        var file = chain.Files.LastOrDefault(f => f.Names is not null);
        var place = file is null ? null : new FilePlace(file.Path, file.Text, file.Names!.Value.Written.Span);
        var isThere = resolved.Profile.NameIndex != Semantics.NameIndex.Empty;
        yield return new ConfigurationFact("names", isThere ? "index of names" : "no index: `textlint names` makes it", isThere ? ConfigurationSource.List : ConfigurationSource.Default) { Path = index, Place = place };
    }

    private IEnumerable<ConfigurationFact> Baseline()
    {
        foreach (var budget in resolved.Budgets)
            yield return ConfigurationFact.At(budget.Place, $"budgets.{Catalog.Find(budget.RuleId)?.Name ?? budget.RuleId}", budget.Most.ToString(CultureInfo.InvariantCulture));
        if (resolved.Baseline is null) yield break;
        var file = chain.Files.LastOrDefault(f => f.Baseline is not null);
        var place = file is null ? null : new FilePlace(file.Path, file.Text, file.Baseline!.Value.Written.Span);
        yield return new ConfigurationFact("baseline", "findings that are left out", ConfigurationSource.List) { Path = resolved.BaselineFile, Place = place };
    }

    private IEnumerable<ConfigurationFact> Ignored() => resolved.Ignored.Select(i => ConfigurationFact.At(i.Place, "ignore", i.Entry.Text is null ? i.Entry.Rule : $"{i.Entry.Rule} \"{i.Entry.Text}\""));

    /// <summary>Rules that run otherwise than they do by default, and options with a value of somebody's; slots by their own names.</summary>
    private IEnumerable<ConfigurationFact> Rules()
    {
        foreach (var rule in Catalog.Descriptors)
        {
            foreach (var option in rule.Options)
                if (settings.Options.TryGetValue($"{rule.Id}.{option.Name}", out var value)) yield return Option(rule, option, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            if (Severity(rule) is { } severity) yield return severity;
        }
    }

    private ConfigurationFact Option(DiagnosticDescriptor rule, RuleOption option, string value)
    {
        var isStyle = rule.Slot is not null && option == rule.Options[0];
        var key = isStyle ? $"slots.{rule.Slot}" : $"rules.{rule.Name}.{option.Name}";
        var text = value is "True" or "False" ? value.ToLowerInvariant() : value;
        return ConfigurationFact.At(settings.FindPlace($"{rule.Id}.{option.Name}"), key, text) with { Default = isStyle ? "off" : option.DefaultText };
    }

    private ConfigurationFact? Severity(DiagnosticDescriptor rule)
    {
        var (usual, holds) = (WordOf(rule.IsEnabledByDefault ? rule.DefaultSeverity : null), WordOf(resolved.Profile.GetSeverity(rule)));
        // A fragment has no file hygiene, which nobody said.
        var isSaid = resolved.Profile.Severities.TryGetValue(rule.Id, out var said);
        if (!isSaid || WordOf(said) == usual) return null;
        if (settings.FindPlace(rule.Id) is { } place) return ConfigurationFact.At(place, $"rules.{rule.Name}", holds) with { Default = usual };
        // Where Vale's file is all the configuration, each rule of ours is off: that is said once, by its being all.
        return Vale is null || (!rule.IsDeclared && said is null) ? null : new ConfigurationFact($"rules.{rule.Name}", holds, ConfigurationSource.Vale) { Path = Vale, Default = usual };
    }

    private FilePlace? PlaceOfPath(ConfigurationFile file, ConfigurationSection section, string key, params string[] paths) =>
        _places.FindText(file, section, key, written => paths.Contains(FilePaths.Combine(file.Folder, written), StringComparer.Ordinal));

    private static string WordOf(DiagnosticSeverity? severity) => severity?.ToString().ToLowerInvariant() ?? "off";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
