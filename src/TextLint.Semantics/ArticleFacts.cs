using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>What the article says of itself, in its front matter or in the file beside it.</summary>
/// <param name="Date">The day it is of; null where it does not say.</param>
/// <param name="Distinct">Names that look alike and are not one.</param>
public sealed record ArticleFacts(DateOnly? Date, ImmutableArray<NamePair> Distinct)
{
    /// <summary>An article that says nothing of itself.</summary>
    public static ArticleFacts None { get; } = new(null, []);

    /// <summary>True where nothing is said.</summary>
    public bool IsEmpty => Date is null && Distinct.IsEmpty;

    /// <summary>What this and another place say together; the other's date wins.</summary>
    public ArticleFacts With(ArticleFacts nearer)
    {
        ArgumentNullException.ThrowIfNull(nearer);
        if (nearer.IsEmpty) return this;
        return IsEmpty ? nearer : new ArticleFacts(nearer.Date ?? Date, [.. Distinct, .. nearer.Distinct]);
    }
}
