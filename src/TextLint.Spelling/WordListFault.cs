namespace TextLint.Spelling;

/// <summary>What is wrong with a line of a word list.</summary>
/// <param name="Start">Where, in UTF-16 offsets of the list's text.</param>
/// <param name="Length">How long, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do.</param>
public readonly record struct WordListFault(int Start, int Length, string Message);
