namespace TextLint.Semantics;

/// <summary>Where an article names something first.</summary>
/// <param name="Article">The article, as the index writes it.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct NameIndexPlace(string Article, int Line);
