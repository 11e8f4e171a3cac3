namespace TextLint.Spelling.Suggestions;

/// <summary>Folded letters in few classes, so that what is known of a slip between two letters fits a small table.</summary>
internal static class LetterClass
{
    /// <summary>The apostrophe.</summary>
    internal const int Apostrophe = 26;

    /// <summary>Everything that is neither a Latin letter nor the apostrophe.</summary>
    internal const int Other = 27;

    /// <summary>What stands before the first letter.</summary>
    internal const int Start = 28;

    /// <summary>Number of classes.</summary>
    internal const int Count = 29;

    private const string Vowels = "aeiouy";

    // U+00E0 to U+017F: the plain letter of each, '*' where there is none.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo*ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The class of a folded letter; a letter with a diacritic is of the class of the plain one.</summary>
    public static int Of(char letter)
    {
        if (letter is >= 'a' and <= 'z') return letter - 'a';
        if (letter == '\'') return Apostrophe;
        if (letter is < '\u00E0' or > '\u017F') return Other;
        var plain = Plain[letter - '\u00E0'];
        return plain == '*' ? Other : plain - 'a';
    }

    /// <summary>True for the vowels of the Latin alphabet, with or without diacritics.</summary>
    public static bool IsVowel(char letter) => Of(letter) is var c and < Apostrophe && Vowels.Contains((char)('a' + c), StringComparison.Ordinal);
}
