namespace TextLint.Rules.Style;

/// <summary>A series of items before a conjunction: apples, pears and plums.</summary>
/// <param name="ItemEnd">The end of the last item before the conjunction, in the block's prose.</param>
/// <param name="HasComma">True where a comma stands before the conjunction.</param>
/// <param name="IsLikely">True where, with that comma, it can hardly be anything else than a series.</param>
/// <param name="IsCertain">True where it is one without the comma too.</param>
internal readonly record struct Series(int ItemEnd, bool HasComma, bool IsLikely, bool IsCertain);
