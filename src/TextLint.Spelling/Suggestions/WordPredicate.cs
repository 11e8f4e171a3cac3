namespace TextLint.Spelling.Suggestions;

/// <summary>Asks of a word whether it may be offered.</summary>
internal delegate bool WordPredicate(ReadOnlySpan<char> word);
