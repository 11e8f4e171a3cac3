namespace TextLint.Spelling.Affixes;

/// <summary>One line of a .dic file.</summary>
/// <param name="Word">The word; may hold spaces.</param>
/// <param name="Flags">Its flags, sorted, each once.</param>
/// <param name="Phonetic">What its <c>ph:</c> fields say, parted by U+0000; empty for none.</param>
internal readonly record struct WordEntry(string Word, ushort[] Flags, string Phonetic);
