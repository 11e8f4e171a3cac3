namespace TextLint.DataBuilder.Sources;

/// <summary>One populated place.</summary>
/// <param name="Name">Its name in English, or in its own language.</param>
/// <param name="IsCapital">True for the capital of a country.</param>
/// <param name="Population">Number of people.</param>
internal readonly record struct City(string Name, bool IsCapital, long Population);
