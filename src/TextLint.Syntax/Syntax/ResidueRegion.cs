namespace TextLint.Syntax;

/// <summary>Blocks at one end of a text that came with the page, not with the article.</summary>
/// <param name="FirstBlock">Index of its first block.</param>
/// <param name="BlockCount">Number of its blocks, one or more.</param>
public readonly record struct ResidueRegion(int FirstBlock, int BlockCount);
