using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>What the matches of a pattern begin with.</summary>
/// <param name="Texts">One of these, in the order in which the pattern tries them.</param>
/// <param name="IsWhole">True where a match is no longer than that.</param>
/// <param name="IsBare">True where nothing but the text decides: no condition on the place, nothing ahead or behind.</param>
internal sealed record Prefixes(ImmutableArray<string> Texts, bool IsWhole, bool IsBare = true)
{
    /// <summary>Every match begins with nothing, and goes on.</summary>
    public static Prefixes Any { get; } = new([""], IsWhole: false);

    /// <summary>A match of nothing.</summary>
    public static Prefixes Nothing { get; } = new([""], IsWhole: true);
}
