namespace TextLint.Syntax.Markup;

/// <summary>A line of a leaf, in offsets of the source.</summary>
/// <param name="RawStart">Where the line starts, markers of containers included.</param>
/// <param name="Start">Where its content starts.</param>
/// <param name="End">Where it ends, before its line break.</param>
/// <param name="Next">Where the next line starts.</param>
internal readonly record struct MarkdownLine(int RawStart, int Start, int End, int Next);
