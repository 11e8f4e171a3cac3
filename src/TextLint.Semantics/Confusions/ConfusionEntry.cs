namespace TextLint.Semantics;

/// <summary>A word that may be wrong, and what may have been meant.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record ConfusionEntry(string Word, uint Hash)
{
    /// <summary>What may be meant, where the neighbours decide.</summary>
    public List<ConfusionSlip> Slips { get; } = [];

    /// <summary>What is meant, where words around it prove it.</summary>
    public List<ConfusionProof> Proofs { get; } = [];
}
