using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Letter case of whole words, as a dictionary's language has it.</summary>
/// <param name="isTurkic">Small dotted i and capital dotless I are letters of their own.</param>
internal sealed class LetterCasing(bool isTurkic)
{
    /// <summary>The pattern of capitals.</summary>
    public LetterCase Of(string word) => Casing.Of(word, isTurkic);

    /// <summary>The letter in small.</summary>
    public char Lower(char c) => Casing.ToLower(c, isTurkic);

    /// <summary>The letter as a capital.</summary>
    public char Upper(char c) => Casing.ToUpper(c, isTurkic);

    /// <summary>The word in small letters.</summary>
    public string Lower(string word) => Map(word, Lower);

    /// <summary>The word in capitals.</summary>
    public string Upper(string word) => Map(word, Upper);

    /// <summary>The word with a capital first, the rest as it is.</summary>
    public string Capitalize(string word) => word.Length == 0 ? word : Upper(word[0]) + word[1..];

    /// <summary>The word with a small letter first, the rest as it is.</summary>
    public string Uncapitalize(string word) => word.Length == 0 ? word : Lower(word[0]) + word[1..];

    private static string Map(string word, Func<char, char> map) => string.Create(word.Length, (word, map), static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = from.map(from.word[i]);
    });
}
