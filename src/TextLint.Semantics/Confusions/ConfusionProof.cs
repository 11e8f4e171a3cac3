namespace TextLint.Semantics;

/// <summary>What proves that another word was meant: elements before the word, the nearest first, and after it. One that is written with a capital holds for a part of a name.</summary>
internal sealed record ConfusionProof(string Meant, bool IsName, ProofElement[] Left, ProofElement[] Right);
