namespace TextLint.Semantics;

/// <summary>One use of an acronym with its place in the article.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Zone">The part of the article.</param>
/// <param name="Use">The use.</param>
public readonly record struct AcronymPlace(int Block, Zone Zone, AcronymUse Use)
{
    /// <summary>True in running text, in the writer's own words: not quoted, cited, or a part of a compound.</summary>
    public bool IsOwnWord => Zone == Zone.Body && !Use.IsAny(AcronymTraits.Quoted | AcronymTraits.Cited | AcronymTraits.Compound);
}
