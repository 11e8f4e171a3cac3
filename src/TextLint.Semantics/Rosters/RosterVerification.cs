namespace TextLint.Semantics;

/// <summary>That somebody made sure of a spelling.</summary>
/// <param name="On">When; null where it is not said.</param>
/// <param name="By">Who; null where it is not said.</param>
public sealed record RosterVerification(DateOnly? On = null, string? By = null);
