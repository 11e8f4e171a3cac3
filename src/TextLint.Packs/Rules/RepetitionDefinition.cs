using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: repetition</c>: the same again, right behind itself.</summary>
public sealed record RepetitionDefinition : CheckDefinition
{
    /// <summary>Patterns of what may not stand there twice, without the edges of words.</summary>
    public ImmutableArray<YamlScalar> Tokens { get; init; } = [];

    /// <summary>How often the same may stand in a row.</summary>
    public int Max { get; init; }

    /// <summary>True where only what is all letters counts.</summary>
    public bool IsAlphabetic { get; init; }

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
