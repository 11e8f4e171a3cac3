namespace TextLint.Syntax.Markup;

/// <summary>A bracket that may open a link or an image.</summary>
/// <param name="Node">Its node.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="IsImage">True for <c>![</c>.</param>
/// <param name="LastDelimiter">The undecided run of emphasis signs before it, or -1.</param>
internal readonly record struct Bracket(int Node, int End, bool IsImage, int LastDelimiter);
