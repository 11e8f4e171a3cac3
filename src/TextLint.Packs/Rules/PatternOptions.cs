using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>How the patterns of a rule are read, and what excuses a match.</summary>
public sealed record PatternOptions
{
    /// <summary>True where letter case makes no difference.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>True where a match need not begin and end at the edge of a word.</summary>
    public bool NonWord { get; init; }

    /// <summary>True where the words of the accepted vocabulary excuse a match.</summary>
    public bool UsesVocabulary { get; init; } = true;

    /// <summary>What excuses a match.</summary>
    public ImmutableArray<YamlScalar> Exceptions { get; init; } = [];

    /// <summary>What excuses a match that stands right behind it.</summary>
    public ImmutableArray<YamlScalar> ExceptBefore { get; init; } = [];

    /// <summary>What excuses a match that stands right before it.</summary>
    public ImmutableArray<YamlScalar> ExceptAfter { get; init; } = [];
}
