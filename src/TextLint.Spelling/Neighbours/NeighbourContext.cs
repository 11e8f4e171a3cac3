namespace TextLint.Spelling.Neighbours;

/// <summary>Two words on either side of a place, as hashes; 0 for none.</summary>
/// <param name="FarLeft">The second word before.</param>
/// <param name="Left">The word before, or the start of the sentence.</param>
/// <param name="Right">The word after, or the end of the sentence.</param>
/// <param name="FarRight">The second word after.</param>
public readonly record struct NeighbourContext(uint FarLeft, uint Left, uint Right, uint FarRight);
