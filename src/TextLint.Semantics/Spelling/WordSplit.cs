namespace TextLint.Semantics;

/// <summary>Two ordinary words written as one.</summary>
/// <param name="First">The first word, as written.</param>
/// <param name="Second">The second word, as written.</param>
/// <param name="Rarity">How uncommon the two are together: 0 for two of the most frequent words, one more for each halving of either's frequency.</param>
internal sealed record WordSplit(string First, string Second, int Rarity);
