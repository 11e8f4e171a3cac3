using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>A term of a <see cref="TermsDefinition"/>.</summary>
/// <param name="Prefer">How the publication writes it.</param>
/// <param name="Variants">How it does not.</param>
public sealed record TermEntry(YamlScalar Prefer, ImmutableArray<YamlScalar> Variants)
{
    /// <summary>What excuses a variant that stands right before it.</summary>
    public ImmutableArray<YamlScalar> ExceptBefore { get; init; } = [];

    /// <summary>What excuses a variant that stands right behind it.</summary>
    public ImmutableArray<YamlScalar> ExceptAfter { get; init; } = [];

    /// <summary>Where the term is looked for; empty for wherever the rule is.</summary>
    public ImmutableArray<ScopeSelector> Scopes { get; init; } = [];

    /// <summary>What headlines write instead; null where they write the same.</summary>
    public YamlScalar? Headline { get; init; }

    /// <summary>Why, for the message.</summary>
    public string? Why { get; init; }

    /// <summary>True where the plural and the possessive of a variant are variants too.</summary>
    public bool IsInflected { get; init; }
}
