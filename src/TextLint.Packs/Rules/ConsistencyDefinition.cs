using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: consistency</c>: two forms of which an article has one.</summary>
public sealed record ConsistencyDefinition : CheckDefinition
{
    /// <summary>Pairs of forms; neither is the right one.</summary>
    public ImmutableArray<SwapEntry> Either { get; init; } = [];

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
