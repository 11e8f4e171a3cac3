using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: terms</c>: how a publication writes what can be written in several ways.</summary>
public sealed record TermsDefinition : CheckDefinition
{
    /// <summary>The terms, in the order of the file.</summary>
    public ImmutableArray<TermEntry> Terms { get; init; } = [];

    /// <inheritdoc cref="PatternOptions"/>
    public PatternOptions Options { get; init; } = new();
}
