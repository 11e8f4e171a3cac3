using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: occurrence</c>: something that is there too often or too seldom.</summary>
public sealed record OccurrenceDefinition : CheckDefinition
{
    /// <summary>What is counted: a pattern, without the edges of words.</summary>
    public YamlScalar? Token { get; init; }

    /// <summary>Most that may be there; 0 for any number.</summary>
    public int Max { get; init; }

    /// <summary>Least that must be there; 0 for none.</summary>
    public int Min { get; init; }

    /// <summary>True where letter case makes no difference.</summary>
    public bool IgnoreCase { get; init; }
}
