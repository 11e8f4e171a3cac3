using TextLint.Spelling.Tagging;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word or mark with its part of speech.</summary>
/// <param name="Span">Where it stands in the text that was tagged, in UTF-16 units.</param>
/// <param name="Tag">The Penn tag; of a mark the mark.</param>
public readonly record struct TaggedWord(TextSpan Span, PennTag Tag);
