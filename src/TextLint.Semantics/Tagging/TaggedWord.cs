using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word or mark with its part of speech.</summary>
/// <param name="Span">Where it stands, in the text that was tagged.</param>
/// <param name="Text">As written.</param>
/// <param name="Tag">The Penn tag; of a mark the mark.</param>
public readonly record struct TaggedWord(TextSpan Span, string Text, string Tag);
