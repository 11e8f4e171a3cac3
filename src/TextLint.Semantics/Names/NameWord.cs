using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One word of a name.</summary>
/// <param name="Text">The word as written, without a possessive ending.</param>
/// <param name="Key">What words are compared by: folded, without diacritics.</param>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="Part">What it is in the name.</param>
/// <param name="Entry">What the lexicon knows of it.</param>
public readonly record struct NameWord(string Text, string Key, TextSpan Span, NameWordPart Part, LexiconEntry Entry)
{
    /// <summary>True for given names, family names and the words of other names: not for initials, particles, suffixes and nicknames.</summary>
    public bool IsCore => Part == NameWordPart.Core;
}
