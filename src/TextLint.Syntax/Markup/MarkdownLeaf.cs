namespace TextLint.Syntax.Markup;

/// <summary>A leaf of the block structure, before its content is read.</summary>
/// <param name="Form">How its content is read.</param>
/// <param name="Kind">The block it becomes.</param>
/// <param name="Level">1 to 6 for a heading.</param>
/// <param name="Start">Where its full text starts in the source.</param>
/// <param name="Context">What it owes to its place.</param>
/// <param name="FirstLine">The first of its lines.</param>
/// <param name="LineCount">The number of its lines.</param>
internal readonly record struct MarkdownLeaf(LeafForm Form, SyntaxKind Kind, int Level, int Start, BlockContext Context, int FirstLine, int LineCount);
