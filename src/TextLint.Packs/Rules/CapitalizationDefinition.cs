using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: capitalization</c>: the case of a whole block.</summary>
public sealed record CapitalizationDefinition : CheckDefinition
{
    /// <summary><c>$title</c>, <c>$sentence</c>, <c>$lower</c>, <c>$upper</c>, or a pattern that must be found.</summary>
    public YamlScalar? Match { get; init; }

    /// <summary>Whose small words stay small in titles: AP or Chicago.</summary>
    public string Style { get; init; } = "AP";

    /// <summary>Endings of a word after which the next one has a capital.</summary>
    public ImmutableArray<YamlScalar> Indicators { get; init; } = [];

    /// <summary>Share of the words that must be right, from 0 to 1.</summary>
    public double Threshold { get; init; } = 0.8;

    /// <summary>A pattern of what stands before the text that is looked at.</summary>
    public YamlScalar? Prefix { get; init; }

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
