namespace TextLint.Spelling.Affixes;

/// <summary>One line of REP, or what a <c>ph:</c> field of a word says: a fault and what was meant.</summary>
/// <param name="From">The wrong letters; not empty.</param>
/// <param name="To">The right ones; may hold spaces.</param>
/// <param name="AtStart">Only at the start of the word.</param>
/// <param name="AtEnd">Only at its end.</param>
internal readonly record struct Replacement(string From, string To, bool AtStart, bool AtEnd);
