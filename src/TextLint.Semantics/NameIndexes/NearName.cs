namespace TextLint.Semantics;

/// <summary>A name of the index that is a slip or two from another one.</summary>
/// <param name="Entry">The name in the index. For a bare word, whom that word stands for in all names.</param>
/// <param name="Distance">The slips between the words that differ: 1 or 2.</param>
/// <param name="Word">Which word differs, from 0.</param>
public readonly record struct NearName(NameIndexEntry Entry, int Distance, int Word);
