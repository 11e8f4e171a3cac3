namespace TextLint.Spelling.Neighbours;

/// <summary>Which n-grams through a word are known to be written.</summary>
[Flags]
public enum NgramSides
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The word with the one before it.</summary>
    LeftPair = 1,

    /// <summary>The word with the one after it.</summary>
    RightPair = 2,

    /// <summary>The word between its neighbours.</summary>
    MiddleTriple = 4,

    /// <summary>The word after two others.</summary>
    LeftTriple = 8,

    /// <summary>The word before two others.</summary>
    RightTriple = 16,

    /// <summary>Both pairs.</summary>
    Pairs = LeftPair | RightPair,

    /// <summary>Any three words in a row.</summary>
    Triples = MiddleTriple | LeftTriple | RightTriple,
}
