namespace TextLint.Dev.Suggestions;

/// <summary>One step of an alignment: so many letters meant, so many typed.</summary>
/// <param name="MeantStart">First letter of the word that was meant.</param>
/// <param name="MeantLength">Number of its letters.</param>
/// <param name="TypedStart">First letter of what was typed.</param>
/// <param name="TypedLength">Number of its letters.</param>
/// <param name="Cost">What the step costs.</param>
internal readonly record struct Slip(int MeantStart, int MeantLength, int TypedStart, int TypedLength, int Cost);
