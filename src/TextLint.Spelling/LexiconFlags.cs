namespace TextLint.Spelling;

/// <summary>What a word may be. A word may be several things: Brown is a colour and a surname.</summary>
[Flags]
public enum LexiconFlags : ushort
{
    /// <summary>Not in the table.</summary>
    None = 0,

    /// <summary>An ordinary word, written in lower case.</summary>
    LowerCaseWord = 1,

    /// <summary>A word that the dictionary writes with a capital.</summary>
    ProperNoun = 2,

    /// <summary>A given name.</summary>
    GivenName = 4,

    /// <summary>A surname.</summary>
    Surname = 8,

    /// <summary>A place, or a word of its name.</summary>
    Place = 16,

    /// <summary>A people or what belongs to it: Norwegian.</summary>
    Demonym = 32,

    /// <summary>Among the most frequent words of the language.</summary>
    Common = 64,
}
