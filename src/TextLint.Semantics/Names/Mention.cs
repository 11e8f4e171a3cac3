using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One place at which a name stands.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">The place in the block's prose.</param>
/// <param name="Zone">The part of the article.</param>
/// <param name="Evidence">What the words around it say.</param>
public readonly record struct Mention(int Block, TextSpan Span, Zone Zone, NameEvidence Evidence);
