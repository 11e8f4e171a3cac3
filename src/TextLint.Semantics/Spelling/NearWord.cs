namespace TextLint.Semantics;

/// <summary>An ordinary word that lies one slip of the keyboard from an unknown one.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Slip">What made the unknown word of it.</param>
/// <param name="Frequency">How common it is, from 0 to 15 as in the lexicon; 0 for a word that no list of frequent words holds.</param>
/// <param name="Position">Index of the first letter that differs, in the unknown word.</param>
/// <param name="IsOnly">True where no other ordinary word lies as near.</param>
internal sealed record NearWord(string Text, Slip Slip, int Frequency, int Position, bool IsOnly);
