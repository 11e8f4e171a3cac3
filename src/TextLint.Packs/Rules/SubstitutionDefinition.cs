using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: substitution</c>: one form where another is right.</summary>
public sealed record SubstitutionDefinition : CheckDefinition
{
    /// <summary>Wrong forms and right ones, in the order of the file.</summary>
    public ImmutableArray<SwapEntry> Swap { get; init; } = [];

    /// <summary>What holds in headlines instead; empty where the same holds.</summary>
    public ImmutableArray<SwapEntry> Headlines { get; init; } = [];

    /// <summary>True where the right form takes the capital of the wrong one.</summary>
    public bool Capitalize { get; init; }

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
