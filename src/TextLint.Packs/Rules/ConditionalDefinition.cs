using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: conditional</c>: what may only be there where something else is.</summary>
public sealed record ConditionalDefinition : CheckDefinition
{
    /// <summary>What asks for the other; a pattern, without the edges of words.</summary>
    public YamlScalar? First { get; init; }

    /// <summary>What must be there. Its groups give the texts that it allows; without a group it allows all in its block.</summary>
    public YamlScalar? Second { get; init; }

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
