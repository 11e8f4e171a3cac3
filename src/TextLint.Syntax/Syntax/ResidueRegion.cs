namespace TextLint.Syntax;

/// <summary>A run of blocks that are page furniture.</summary>
/// <param name="FirstBlock">Index of the first block.</param>
/// <param name="BlockCount">Number of blocks, one or more.</param>
public readonly record struct ResidueRegion(int FirstBlock, int BlockCount);
