using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word that seems to stand for another, at one place of a block.</summary>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="Hash">The hash of the word.</param>
/// <param name="Meant">What seems to be meant, in the case of what is written.</param>
/// <param name="IsLookAlike">True where a word that the article has again and again is the article's own.</param>
public readonly record struct ConfusedWord(TextSpan Span, uint Hash, string Meant, bool IsLookAlike);
