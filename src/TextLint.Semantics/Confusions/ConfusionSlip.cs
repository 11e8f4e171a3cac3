namespace TextLint.Semantics;

/// <summary>A word that may be meant.</summary>
/// <param name="Meant">The word.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Least">The gain in decades that speaks for it.</param>
/// <param name="Kind">Why it is not written.</param>
internal sealed record ConfusionSlip(string Meant, uint Hash, double Least, ConfusionKind Kind);
