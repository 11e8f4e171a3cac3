using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>One sentence of a block, without the white space around it.</summary>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="FirstToken">Index of its first token in <see cref="BlockSyntax.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens, white space between them included.</param>
public readonly record struct SentenceSyntax(TextSpan Span, int FirstToken, int TokenCount);
