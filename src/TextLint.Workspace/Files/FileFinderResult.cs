using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>The files that patterns name, and what is wrong with the patterns.</summary>
/// <param name="Files">Full paths without duplicates, in ordinal order.</param>
/// <param name="Errors">One line for each pattern that names nothing and each folder that cannot be read, in the order met.</param>
public sealed record FileFinderResult(ImmutableArray<string> Files, ImmutableArray<string> Errors)
{
    /// <summary>Of the errors, those that say that a folder or a pattern has no article: a caller may be content with that.</summary>
    public ImmutableArray<string> Empty { get; init; } = [];
}
