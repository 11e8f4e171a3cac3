using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: existence</c>: something that should not be there.</summary>
public sealed record ExistenceDefinition : CheckDefinition
{
    /// <summary>Words and patterns; each may be found.</summary>
    public ImmutableArray<YamlScalar> Tokens { get; init; } = [];

    /// <summary>Patterns that are joined as they are, before the tokens.</summary>
    public ImmutableArray<YamlScalar> Raw { get; init; } = [];

    /// <summary>True where <see cref="Raw"/> comes behind the tokens.</summary>
    public bool Append { get; init; }

    /// <summary>All as one pattern, as Vale joins them.</summary>
    internal string Joined
    {
        get
        {
            var tokens = string.Join('|', Tokens.Select(t => t.Value).Where(t => !string.IsNullOrWhiteSpace(t)));
            var raw = string.Concat(Raw.Select(r => r.Value));
            if (tokens.Length == 0) return raw;
            return Append ? $"(?:{tokens}){raw}" : $"{raw}(?:{tokens})";
        }
    }

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
