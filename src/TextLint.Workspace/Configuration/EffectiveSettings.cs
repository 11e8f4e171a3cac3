using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>What all sections that hold for an article come to. Sections are applied in order; the later wins.</summary>
internal sealed class EffectiveSettings
{
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _residue = [];
    private readonly HashSet<string> _knownResidue = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DiagnosticSeverity?> _severities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, object> _options = new(StringComparer.Ordinal);

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; private set; } = ParseOptions.Default.Language;

    /// <summary>Words and names, sorted, each once.</summary>
    public ImmutableArray<string> Words => [.. _words];

    /// <summary>Phrases of page furniture, in the order of the files.</summary>
    public ImmutableArray<string> Residue => [.. _residue];

    /// <summary>Severities by id, as the profile wants them.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity?> Severities => _severities.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Options by <c>id.option-name</c>, as the profile wants them.</summary>
    public ImmutableDictionary<string, object> Options => _options.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Applies what one section says.</summary>
    public void Apply(ConfigurationSection section)
    {
        Language = section.Language ?? Language;
        _words.UnionWith(section.Words);
        foreach (var phrase in section.Residue)
            if (_knownResidue.Add(phrase)) _residue.Add(phrase);
        foreach (var setting in section.Rules) Apply(setting);
    }

    /// <summary>A key that is equal where the settings are; of fixed length, for word lists are long.</summary>
    public string CreateKey()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Language);
        foreach (var word in _words) Append(hash, "w", word);
        foreach (var phrase in _residue) Append(hash, "r", phrase);
        foreach (var (id, severity) in _severities) Append(hash, "s", id, severity?.ToString() ?? "off");
        foreach (var (key, value) in _options) Append(hash, "o", key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void Apply(RuleSetting setting)
    {
        foreach (var rule in setting.Rules) Apply(rule, setting.Severity);
        foreach (var (key, value) in setting.Options) _options[key] = value;
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

    private static void Append(IncrementalHash hash, params ReadOnlySpan<string> parts)
    {
        // UTF-16 as it is, with its length, so that no two settings run together to the same bytes; lone surrogates stay what they are.
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }
    }
}
