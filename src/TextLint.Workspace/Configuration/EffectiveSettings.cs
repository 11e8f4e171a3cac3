using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>What all sections that hold for an article come to. Sections are applied in order; the later wins.</summary>
/// <param name="words">The words of those sections.</param>
internal sealed class EffectiveSettings(WordSet words)
{
    private readonly List<string> _residue = [];
    private readonly HashSet<string> _knownResidue = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DiagnosticSeverity?> _severities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, object> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FilePlace> _places = new(StringComparer.Ordinal);

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; private set; } = ParseOptions.Default.Language;

    /// <summary>Where the language is said; null where it is nowhere.</summary>
    public FilePlace? LanguagePlace { get; private set; }

    /// <summary>The dictionaries that configuration names, those of the nearest file first.</summary>
    public ImmutableArray<OpenedDictionary> Dictionaries { get; private set; } = [];

    /// <summary>Words and names.</summary>
    public WordSet Words { get; } = words;

    /// <summary>The index of names; null where there is none.</summary>
    public LoadedNameIndex? Names { get; init; }

    /// <summary>The rules that packs declare.</summary>
    public DeclaredRules Declared { get; init; } = DeclaredRules.None;

    /// <summary>Phrases of page furniture, in the order of the files.</summary>
    public ImmutableArray<string> Residue => [.. _residue];

    /// <summary>Severities by id, as the profile wants them.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity?> Severities => _severities.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Options by <c>id.option-name</c>, as the profile wants them.</summary>
    public ImmutableDictionary<string, object> Options => _options.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Where it was said last how a rule runs (its id), or which value an option has (<c>id.option-name</c>); null where nobody said it.</summary>
    public FilePlace? FindPlace(string key) => _places.GetValueOrDefault(key);

    /// <summary>Applies what one section of a file says.</summary>
    public void Apply(ConfigurationFile file, ConfigurationSection section)
    {
        if (section.Language is not null) (Language, LanguagePlace) = (section.Language, section.LanguagePlace);
        Dictionaries = [.. section.Dictionaries.Concat(Dictionaries).DistinctBy(d => d.Files)];
        foreach (var phrase in section.Residue)
            if (_knownResidue.Add(phrase)) _residue.Add(phrase);
        foreach (var slot in section.Slots) Apply(file, slot);
        foreach (var setting in section.Rules) Apply(file, setting);
    }

    /// <summary>A key that is equal where the settings are, and of fixed length.</summary>
    /// <param name="speller">The key of the dictionaries that serve the language.</param>
    public string CreateKey(string speller) => CreateKey(speller, Declared.Key);

    /// <summary>A key that is equal where the settings are, in any process, and of fixed length.</summary>
    /// <param name="speller">The key of the dictionaries that serve the language.</param>
    /// <param name="chain">Where the rules of packs and what is left out in all articles stand.</param>
    /// <param name="isFragment">True for a text without a file.</param>
    public string CreateLastingKey(string speller, ConfigurationChain chain, bool isFragment)
    {
        var ignored = chain.Files.SelectMany(f => f.Ignored).Select(e => $"{e.Rule}\0{e.Text}\0{e.Heading}\0{e.Ordinal?.ToString(CultureInfo.InvariantCulture)}");
        return CreateKey(speller, string.Join('\n', chain.Packs.Select(p => p.ComputeHash()).Concat(ignored).Prepend(isFragment ? "fragment" : "file")));
    }

    private string CreateKey(string speller, string declared)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        SettingsHash.Append(hash, Language, speller, Words.Key);
        if (Names is not null) SettingsHash.Append(hash, "n", Names.Key);
        if (declared.Length > 0) SettingsHash.Append(hash, "d", declared);
        foreach (var phrase in _residue) SettingsHash.Append(hash, "r", phrase);
        foreach (var (id, severity) in _severities) SettingsHash.Append(hash, "s", id, severity?.ToString() ?? "off");
        foreach (var (key, value) in _options) SettingsHash.Append(hash, "o", key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void Apply(ConfigurationFile file, RuleSetting setting)
    {
        foreach (var rule in setting.Rules)
        {
            Apply(rule, setting.Severity);
            if (setting.Severity != SeveritySetting.Unchanged) _places[rule.Id] = new FilePlace(file.Path, file.Text, setting.Span);
        }
        foreach (var (key, value, span) in setting.Options)
        {
            _options[key] = value;
            _places[key] = new FilePlace(file.Path, file.Text, span);
        }
    }

    private void Apply(ConfigurationFile file, SlotSetting slot)
    {
        var place = new FilePlace(file.Path, file.Text, slot.Span);
        foreach (var (key, value) in slot.Options)
        {
            _options[key] = value;
            _places[key] = place;
        }
        if (slot.IsConfirmed || slot.Style is null) _places[slot.Rule.Id] = place;
        if (slot.Style is null) _severities[slot.Rule.Id] = null;
        else if (!slot.IsConfirmed) return;
        else if (slot.Severity != SeveritySetting.Unchanged) Apply(slot.Rule, slot.Severity);
        // Another value of a slot says nothing of how grave it is.
        else if (_severities.GetValueOrDefault(slot.Rule.Id) is null) Apply(slot.Rule, SeveritySetting.On);
    }

    private void Apply(DiagnosticDescriptor rule, SeveritySetting setting)
    {
        switch (setting)
        {
            case SeveritySetting.Unchanged:
                return;
            case SeveritySetting.Off:
                _severities[rule.Id] = null;
                return;
            // A rule that is on anyway keeps the grades it gives its findings, which a severity here would level.
            case SeveritySetting.On when rule.IsEnabledByDefault:
                _severities.Remove(rule.Id);
                return;
            default:
                _severities[rule.Id] = ToSeverity(setting) ?? rule.DefaultSeverity;
                return;
        }
    }

    private static DiagnosticSeverity? ToSeverity(SeveritySetting setting) => setting switch
    {
        SeveritySetting.Hint => DiagnosticSeverity.Hint,
        SeveritySetting.Info => DiagnosticSeverity.Info,
        SeveritySetting.Warning => DiagnosticSeverity.Warning,
        SeveritySetting.Error => DiagnosticSeverity.Error,
        _ => null,
    };
}
