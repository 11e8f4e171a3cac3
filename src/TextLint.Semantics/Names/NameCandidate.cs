using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A run of words in a block that may be a name. A candidate, not a verdict: the article decides.</summary>
/// <param name="Span">Its place in the block's prose, without honorific and possessive ending.</param>
/// <param name="Text">The name as written, its words joined by single spaces.</param>
/// <param name="Words">The folded words; the parts of hyphenated words too, after the whole ones.</param>
/// <param name="WordCount">How many of <paramref name="Words"/> are whole words; 1 for a bare name.</param>
/// <param name="Evidence">What the words around it say.</param>
/// <param name="IsPerson">True where its first word is a given name, or the words around it say so.</param>
public sealed record NameCandidate(TextSpan Span, string Text, ImmutableArray<string> Words, int WordCount, NameEvidence Evidence, bool IsPerson)
{
    /// <summary>The last whole word: the family name of most persons.</summary>
    public string FamilyName => Words[WordCount - 1];
}
