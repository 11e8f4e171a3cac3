namespace TextLint.Spelling.Neighbours;

/// <summary>How a word fits among its neighbours; only the difference of two words means something.</summary>
/// <param name="Left">Decades by which the words before make it likelier.</param>
/// <param name="Right">Decades by which it makes the words after likelier.</param>
/// <param name="Frequency">The decimal logarithm of its share of all words; 0 for a word that the model lacks.</param>
/// <param name="Seen">The n-grams that the model has.</param>
public readonly record struct NeighbourFit(double Left, double Right, double Frequency, NgramSides Seen);
