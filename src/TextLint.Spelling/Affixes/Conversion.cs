namespace TextLint.Spelling.Affixes;

/// <summary>One line of ICONV or OCONV.</summary>
/// <param name="From">What is replaced; not empty.</param>
/// <param name="To">What it becomes.</param>
/// <param name="AtStart">Only at the start of the word.</param>
/// <param name="AtEnd">Only at its end.</param>
internal readonly record struct Conversion(string From, string To, bool AtStart, bool AtEnd);
