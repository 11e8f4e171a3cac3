namespace TextLint.Spelling.Suggestions;

/// <summary>Letters that writers put for others: <c>f</c> for <c>ph</c>.</summary>
/// <param name="Meant">Two or three folded letters of the word that was meant.</param>
/// <param name="Typed">None to three folded letters of what was written.</param>
/// <param name="Cost">How unlikely that is, in <see cref="SlipCosts.UnitsPerNat"/>.</param>
internal readonly record struct SlipRule(string Meant, string Typed, int Cost);
