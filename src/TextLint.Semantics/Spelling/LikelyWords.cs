using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>What an unknown word may have been meant for.</summary>
/// <param name="Near">Ordinary words at one slip, the likeliest first.</param>
/// <param name="Split">Two words without their space; null where it is not made of two.</param>
internal sealed record LikelyWords(ImmutableArray<NearWord> Near, WordSplit? Split);
