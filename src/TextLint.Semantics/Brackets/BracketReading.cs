namespace TextLint.Semantics;

/// <summary>A bracket while a block is read.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Shape">The bracket that opens its kind.</param>
/// <param name="IsOpener">True where it opens.</param>
/// <param name="IsSoft">True for a bracket that may need no partner: <c>:)</c>, <c>1)</c>, <c>:(</c>.</param>
internal readonly record struct BracketReading(int Token, char Shape, bool IsOpener, bool IsSoft)
{
    /// <summary>0, 1 or 2.</summary>
    public int ShapeIndex => Shape switch { '(' => 0, '[' => 1, _ => 2 };
}
