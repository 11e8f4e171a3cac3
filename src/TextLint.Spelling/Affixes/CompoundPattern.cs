namespace TextLint.Spelling.Affixes;

/// <summary>One line of CHECKCOMPOUNDPATTERN: parts of words that must not meet, or that meet in another form.</summary>
/// <param name="End">The end of the word before; <c>0</c> for any word that bears no affix there; empty for any.</param>
/// <param name="EndFlag">A flag the word before must have; 0 for none.</param>
/// <param name="Begin">The beginning of the word after.</param>
/// <param name="BeginFlag">A flag the word after must have; 0 for none.</param>
/// <param name="Replacement">What both become where they meet; empty where they must not.</param>
internal readonly record struct CompoundPattern(string End, ushort EndFlag, string Begin, ushort BeginFlag, string Replacement);
