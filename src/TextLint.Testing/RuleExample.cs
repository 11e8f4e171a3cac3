using TextLint.Syntax;

namespace TextLint.Testing;

/// <summary>One example of a rule's page.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Format">How it is marked up: the fence's info string.</param>
/// <param name="Text">The text, marked where it is invalid.</param>
/// <param name="Line">Zero-based line of the page on which it starts.</param>
public sealed record RuleExample(RuleExampleKind Kind, TextFormat Format, string Text, int Line);
