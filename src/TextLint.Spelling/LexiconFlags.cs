namespace TextLint.Spelling;

/// <summary>What a word may be. A word may be several things at once: <c>brown</c> is a word, a surname and a given name.</summary>
[Flags]
public enum LexiconFlags : ushort
{
    /// <summary>The word is not in the table.</summary>
    None = 0,

    /// <summary>The dictionary writes it in lower case: an ordinary word.</summary>
    LowerCaseWord = 1,

    /// <summary>The dictionary writes it with a capital.</summary>
    ProperNoun = 2,

    /// <summary>A first name.</summary>
    GivenName = 4,

    /// <summary>A family name.</summary>
    Surname = 8,

    /// <summary>A part of persons' names in a list that does not say which part.</summary>
    PersonName = 16,

    /// <summary>A country, city, state or region; the words of such a name may be joined by spaces.</summary>
    Place = 32,

    /// <summary>A people, or the adjective of a place: <c>Afghan</c>.</summary>
    Demonym = 64,

    /// <summary>The dictionary writes it in capitals: <c>NATO</c>.</summary>
    AllCapsWord = 128,

    /// <summary>An acronym that readers know without its long form.</summary>
    KnownAcronym = 256,

    /// <summary>Among the most frequent words of the language.</summary>
    Common = 512,

    /// <summary>A firm, paper, agency or body that goes by one word.</summary>
    Organization = 1024,
}
