using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What a configuration file says for all articles, or in one of its <c>overrides</c> for some.</summary>
internal sealed record ConfigurationSection
{
    /// <summary>The articles it holds for.</summary>
    public required FileSelector Selector { get; init; }

    /// <summary>A BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The words of <c>words</c> and of the word lists.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Phrases of page furniture.</summary>
    public ImmutableArray<string> Residue { get; init; } = [];

    /// <summary>What is said of rules, in the order in which it applies.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];
}
