namespace TextLint.Semantics;

/// <summary>How millions or billions are written.</summary>
/// <param name="Word">In full: <c>million</c>.</param>
/// <param name="Letter">In one letter, where there is one: <c>m</c>, <c>bn</c>.</param>
/// <param name="Letters">In two or more: <c>mn</c>, <c>trn</c>.</param>
public sealed record ScaleStyle(string Word, string Letter, string Letters);
