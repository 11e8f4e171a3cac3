using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Vale;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// Adds what a <c>.vale.ini</c> says to a resolved configuration. Equal files and settings give one profile, so that facts are kept by it. Not safe for concurrent use.
/// </summary>
internal sealed class ValeProfiles(SourceFiles files, IRuleCatalog catalog, DictionaryLibrary library, ValeOptions options)
{
    private readonly UpwardFinder _upward = new(files, ValeConfiguration.FileNames);
    private readonly Dictionary<string, LoadedVale> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<(ResolvedConfiguration, string), ResolvedConfiguration> _resolved = [];
    private readonly ConditionalWeakTable<AnalysisProfile, Dictionary<string, (WeakReference<AnalysisProfile> Profile, WeakReference<ParseOptions> Parse)>> _profiles = [];

    /// <summary>Forgets what was read.</summary>
    public void Invalidate()
    {
        _upward.Clear();
        _loaded.Clear();
        _resolved.Clear();
    }

    /// <summary>True for a file that is Vale's by its name.</summary>
    public static bool IsOne(string path) =>
        ValeConfiguration.FileNames.Contains(Path.GetFileName(path), StringComparer.Ordinal) || Path.GetExtension(path).Equals(".ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest <c>.vale.ini</c> at a folder or above it; null where there is none.</summary>
    public string? FindUpward(string? folder) => _upward.Find(folder);

    /// <summary>A configuration with what a <c>.vale.ini</c> says for a file.</summary>
    /// <param name="resolved">The configuration without it.</param>
    /// <param name="file">Full path of the <c>.vale.ini</c>.</param>
    /// <param name="path">Full path of the file that is linted; null for a fragment.</param>
    /// <param name="isAlone">True where it is all the configuration there is: then none of the rules that ship run.</param>
    public ResolvedConfiguration Apply(ResolvedConfiguration resolved, string file, string? path, bool isAlone)
    {
        if (!_loaded.TryGetValue(file, out var vale)) _loaded[file] = vale = ValeLoader.Load(files, library, file);
        var pattern = ValeSelection.Match(vale, path);
        var format = FormatOf(vale, path);
        var key = $"{pattern}{(isAlone ? '!' : '+')}{format}{file}";
        if (_resolved.TryGetValue((resolved, key), out var known)) return known;
        var faults = new DiagnosticBag();
        var (profile, parse) = GetProfile(resolved, vale, pattern, isAlone, faults);
        return _resolved[(resolved, key)] = resolved with
        {
            Profile = profile,
            Parse = parse,
            CacheKeySource = resolved.CacheKeySource is { } own && options == ValeOptions.None ? new Lazy<string>(() => $"{own.Value}|{pattern}{(isAlone ? '!' : '+')}{format}|{vale.Key}") : null,
            Format = format,
            Diagnostics = [.. resolved.Diagnostics, .. vale.Diagnostics, .. faults.ToImmutable().Select(d => new FileDiagnostic(vale.Path, Syntax.Text.SourceText.From(files.TryRead(vale.Path, out var text) ? text : ""), d))],
            Files = [.. resolved.Files, .. vale.Paths],
            File = resolved.File ?? vale.Path,
        };
    }

    private static TextFormat? FormatOf(LoadedVale vale, string? path) =>
        path is not null && vale.Configuration.Formats.TryGetValue(Path.GetExtension(path).TrimStart('.'), out var ending) ? TextFormats.FromPath("x." + ending) : null;

    private (AnalysisProfile Profile, ParseOptions Parse) GetProfile(ResolvedConfiguration resolved, LoadedVale vale, string pattern, bool isAlone, DiagnosticBag faults)
    {
        var selection = ValeSelection.Create(vale, pattern, options);
        var masks = Read(selection.TokenIgnores, faults);
        var places = Read(selection.BlockIgnores, faults);
        var known = _profiles.GetOrCreateValue(resolved.Profile);
        var key = $"{pattern}{(isAlone ? '!' : '+')}{vale.Key}";
        if (known.TryGetValue(key, out var found) && found.Profile.TryGetTarget(out var profile) && found.Parse.TryGetTarget(out var parse)) return (profile, parse);
        var scopes = ValeScopes.Create(vale.Configuration, masks);
        var rules = DeclaredRuleSet.Create(vale.Rules, new DeclaredRuleOptions { AcceptedVocabulary = vale.Vocabulary.Accepted, WordTemplate = vale.Configuration.WordTemplate, Scopes = scopes });
        profile = resolved.Profile with
        {
            Declared = RuleCatalogs.Join(resolved.Profile.Declared, rules),
            Severities = (isAlone ? WithoutShipped(resolved.Profile.Severities) : resolved.Profile.Severities).SetItems(selection.Severities),
            IgnoredPlaces = places.IsEmpty ? null : new ValePlaces(places),
            ValeCommentMarks = selection.CommentMarks,
        };
        parse = resolved.Parse with { Skipped = ValeScopes.SkippedMarkup(vale.Configuration, isAlone), ResiduePhrases = isAlone ? ResiduePhrases.None : resolved.Parse.ResiduePhrases };
        known[key] = (new WeakReference<AnalysisProfile>(profile), new WeakReference<ParseOptions>(parse));
        return (profile, parse);
    }

    /// <summary>The rules that ship switched off; what the engine says of itself stays.</summary>
    private ImmutableDictionary<string, DiagnosticSeverity?> WithoutShipped(ImmutableDictionary<string, DiagnosticSeverity?> severities) =>
        severities.SetItems(catalog.Descriptors.Where(d => d.Family != RuleFamily.Engine).Select(d => KeyValuePair.Create(d.Id, (DiagnosticSeverity?)null)));

    private static ImmutableArray<IgnorePattern> Read(ImmutableArray<PlacedValue> written, DiagnosticBag faults)
    {
        var patterns = ImmutableArray.CreateBuilder<IgnorePattern>();
        foreach (var value in written)
        {
            if (IgnorePattern.TryCreate(value.Value, out var pattern, out var reason)) patterns.Add(pattern);
            else faults.Report(EngineDescriptors.InvalidValue, value.Span, $"This pattern cannot be read: {reason}.");
        }
        return patterns.DrainToImmutable();
    }
}
