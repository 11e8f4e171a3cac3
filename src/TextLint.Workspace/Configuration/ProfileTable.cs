using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// One instance of a profile for all equal settings. Held weakly, so that the settings of yesterday's edits of a configuration file do not
/// pile up in a server. Not safe for concurrent use.
/// </summary>
internal sealed class ProfileTable(Func<string, LanguageData> languages)
{
    private readonly Dictionary<string, LanguageData> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WeakReference<AnalysisProfile>> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WeakReference<ParseOptions>> _parse = new(StringComparer.Ordinal);

    /// <summary>The instances for some settings and the dictionaries that serve their language.</summary>
    public (AnalysisProfile Profile, ParseOptions Parse) Get(EffectiveSettings settings, LanguageSpeller speller, bool isFragment)
    {
        var key = settings.CreateKey(speller.Key);
        var profile = Get(_profiles, key + (isFragment ? "f" : ""), () => CreateProfile(settings, speller, isFragment));
        return (profile, Get(_parse, $"{settings.Language}\0{string.Join('\0', settings.Residue)}", () => CreateParse(settings)));
    }

    /// <summary>Forgets what nobody uses any more.</summary>
    public void Prune()
    {
        foreach (var (key, reference) in _profiles) if (!reference.TryGetTarget(out _)) _profiles.Remove(key);
        foreach (var (key, reference) in _parse) if (!reference.TryGetTarget(out _)) _parse.Remove(key);
    }

    /// <summary>What is known of a language.</summary>
    public LanguageData GetLanguage(string tag)
    {
        if (!_languages.TryGetValue(tag, out var data)) _languages[tag] = data = languages(tag);
        return data;
    }

    private AnalysisProfile CreateProfile(EffectiveSettings settings, LanguageSpeller speller, bool isFragment) => new()
    {
        Language = GetLanguage(settings.Language) with { Speller = settings.Words.GetSpeller(speller.Speller) },
        KnownNames = settings.Words.Names,
        NameIndex = settings.Names?.Index ?? NameIndex.Empty,
        Declared = settings.Declared.Catalog,
        Severities = settings.Severities,
        Options = settings.Options,
        IsFragment = isFragment,
    };

    private ParseOptions CreateParse(EffectiveSettings settings) =>
        ParseOptions.Default with { Language = settings.Language, ResiduePhrases = GetLanguage(settings.Language).Residue.Phrases.WithOwn(settings.Residue) };

    private static T Get<T>(Dictionary<string, WeakReference<T>> table, string key, Func<T> create)
        where T : class
    {
        if (table.TryGetValue(key, out var reference) && reference.TryGetTarget(out var known)) return known;
        var created = create();
        table[key] = new WeakReference<T>(created);
        return created;
    }
}
