using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One use of a word in capitals.</summary>
/// <param name="Text">The letters as written, without a plural or possessive ending.</param>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="Definition">Where the use explains itself, <c>Long Form (ABC)</c> or <c>ABC (Long Form)</c>: the long form; else null.</param>
/// <param name="BracketSpan">The brackets with what is in them, of a use that explains itself; else empty.</param>
/// <param name="IsNoun">True where the words around it show a noun: <c>offshoot of IS in</c>; false for a word that is shouted.</param>
public sealed record AcronymUse(string Text, TextSpan Span, string? Definition, TextSpan BracketSpan, bool IsNoun);
