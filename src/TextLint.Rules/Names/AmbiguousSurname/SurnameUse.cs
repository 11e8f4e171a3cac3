using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>A bare surname that more than one person has.</summary>
/// <param name="Mention">The place.</param>
/// <param name="Namesakes">Those who were introduced before it, the one last named first.</param>
/// <param name="IsNear">True where two of them were named in the same paragraph or the one before, so that neither is plainly meant.</param>
internal sealed record SurnameUse(Mention Mention, IReadOnlyList<NameSymbol> Namesakes, bool IsNear);
