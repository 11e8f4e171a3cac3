using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Analysis;

/// <summary>
/// Everything analysis depends on beside the text: resolved once from configuration, outside rules, and immutable.
/// Two texts with the same profile share it; facts are kept per profile.
/// </summary>
public sealed record AnalysisProfile
{
    /// <summary>Every rule at its default, with this language data.</summary>
    public static AnalysisProfile Default(LanguageData language) => new() { Language = language };

    /// <summary>Words, names and places of the language.</summary>
    public required LanguageData Language { get; init; }

    /// <summary>Names and terms that the project, its packs and its dictionaries know.</summary>
    public KnownNames KnownNames { get; init; } = KnownNames.Empty;

    /// <summary>Who and what the publication's other articles name.</summary>
    public NameIndex NameIndex { get; init; } = NameIndex.Empty;

    /// <summary>The rules that packs and Vale styles declare. They run beside those that ship.</summary>
    public IRuleCatalog Declared { get; init; } = RuleCatalogs.Empty;

    /// <summary>Severity by rule id; null switches the rule off.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity?> Severities { get; init; } = ImmutableDictionary<string, DiagnosticSeverity?>.Empty;

    /// <summary>Option values by <c>id.option-name</c>, already checked against the option.</summary>
    public ImmutableDictionary<string, object> Options { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Where rules of Vale styles say nothing; null for nowhere.</summary>
    public IgnoredPlaces? IgnoredPlaces { get; init; }

    /// <summary>The marks around comments that Vale obeys, beside those of HTML; null for none.</summary>
    public (string Open, string Close)? ValeCommentMarks { get; init; }

    /// <summary>True for a text without a file, on which file hygiene does not run.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The severity of a finding; null where the rule is off.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="graded">The severity the rule gave this finding, if it grades.</param>
    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor, DiagnosticSeverity? graded = null)
    {
        if (IsFragment && descriptor.Family == RuleFamily.FileHygiene) return null;
        if (Severities.TryGetValue(descriptor.Id, out var configured)) return configured;
        return descriptor.IsEnabledByDefault ? graded ?? descriptor.DefaultSeverity : null;
    }

    /// <summary>The configured value of an option, or its default.</summary>
    public T GetOption<T>(DiagnosticDescriptor descriptor, RuleOption<T> option)
        where T : notnull => Options.TryGetValue($"{descriptor.Id}.{option.Name}", out var value) ? (T)value : option.Default;
}
