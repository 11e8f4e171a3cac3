using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A place of a word in a name.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Candidate">The name it stands in.</param>
/// <param name="Index">Index of the word in the name.</param>
/// <param name="Zone">The part of the article.</param>
public readonly record struct NameWordPlace(int Block, NameCandidate Candidate, int Index, Zone Zone)
{
    /// <summary>Its place in the block's prose.</summary>
    public TextSpan Span => Candidate.Words[Index].Span;
}
