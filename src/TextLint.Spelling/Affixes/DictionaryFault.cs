namespace TextLint.Spelling.Affixes;

/// <summary>A line of a dictionary's file that could not be understood and was left out.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Message">What is wrong, for people.</param>
internal readonly record struct DictionaryFault(int Line, string Message);
