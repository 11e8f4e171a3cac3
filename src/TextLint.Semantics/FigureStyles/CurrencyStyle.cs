namespace TextLint.Semantics;

/// <summary>How a currency is written.</summary>
/// <param name="Sign">What stands before the number: <c>$</c>.</param>
/// <param name="Singular">The word for one of it.</param>
/// <param name="Plural">The word for more.</param>
/// <param name="IsHome">True for a currency that every style gives its sign.</param>
/// <param name="IsAlsoUnit">True where the word is a unit of measure too: it says nothing of money by itself.</param>
public sealed record CurrencyStyle(string Sign, string Singular, string Plural, bool IsHome, bool IsAlsoUnit);
