using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: sequence</c>: words of some parts of speech, one after another.</summary>
public sealed record SequenceDefinition : CheckDefinition
{
    /// <summary>The places, in order.</summary>
    public ImmutableArray<SequenceToken> Tokens { get; init; } = [];

    /// <summary>True where letter case makes no difference.</summary>
    public bool IgnoreCase { get; init; }
}
