namespace TextLint.Semantics;

/// <summary>How a unit of measure is written.</summary>
/// <param name="Letters">The short form: <c>km</c>.</param>
/// <param name="Singular">One of it.</param>
/// <param name="Plural">More of it.</param>
/// <param name="AmericanSingular">One of it in American spelling.</param>
/// <param name="AmericanPlural">More of it in American spelling.</param>
public sealed record UnitStyle(string Letters, string Singular, string Plural, string AmericanSingular, string AmericanPlural);
