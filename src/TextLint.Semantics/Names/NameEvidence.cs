namespace TextLint.Semantics;

/// <summary>What the words around a name say of it.</summary>
[Flags]
public enum NameEvidence : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Stands where a capital says nothing.</summary>
    Initial = 1,

    /// <summary>Mr, Mrs, Ms, Miss or Dr stands directly before.</summary>
    Honorific = 2,

    /// <summary>Subject of a verb of speaking: <c>X said</c>, <c>said X</c>.</summary>
    Speaks = 4,

    /// <summary>Said to speak once more: <c>X also said</c>, <c>X added</c>. It presupposes an earlier mention.</summary>
    SpeaksAgain = 8,

    /// <summary>A common noun stands directly before: <c>rival Yukos</c>.</summary>
    Descriptor = 16,

    /// <summary>Explained by what follows: <c>X, head of the board</c>, <c>X, who</c>, <c>X, 54</c>.</summary>
    Apposition = 32,

    /// <summary>Taken for a firm or a place: <c>at X</c>, <c>shares in X</c>.</summary>
    Organization = 64,

    /// <summary>He or she begins the sentence after it.</summary>
    Pronoun = 128,

    /// <summary>Inside quotation marks.</summary>
    Quoted = 256,

    /// <summary>Set apart by markup, as titles of works are.</summary>
    Cited = 512,

    /// <summary>A role that is played, or half of a pair: <c>as Mrs X</c>, <c>Y and Mrs X</c>.</summary>
    Role = 1024,

    /// <summary>Part of a longer name or its abbreviation in brackets: <c>NBC News</c>, <c>House of Representatives</c>, <c>(Phivolcs)</c>.</summary>
    Compound = 2048,

    /// <summary>Given as another name of who stands before: <c>née X</c>, <c>known as X</c>.</summary>
    Alias = 4096,

    /// <summary>One of many in a list: a squad, a cast, a table of results.</summary>
    Listed = 8192,

    /// <summary>Does what people do: <c>X resigned</c>, <c>X was born</c>, <c>X lost his</c>.</summary>
    Acts = 16384,
}
