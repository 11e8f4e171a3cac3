namespace TextLint.Syntax.Parsing;

/// <summary>A line of plain text that is not blank.</summary>
/// <param name="Start">First unit of the line.</param>
/// <param name="ProseStart">First unit that is not white space.</param>
/// <param name="ProseEnd">The unit after the last that is not white space.</param>
/// <param name="End">The unit after the line, before its break.</param>
internal readonly record struct PlainLine(int Start, int ProseStart, int ProseEnd, int End);
