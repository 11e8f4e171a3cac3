namespace TextLint.Semantics;

/// <summary>Two names that are not the names of one.</summary>
/// <param name="First">A name.</param>
/// <param name="Second">The other; which is which says nothing.</param>
public readonly record struct NamePair(string First, string Second);
