namespace TextLint.Semantics;

/// <summary>Two given names before one family name that are so much alike that one person is probably meant.</summary>
public sealed class GivenNameDrift
{
    internal GivenNameDrift(NameSymbol suspect, NameSymbol other, int points) => (Suspect, Other, Points) = (suspect, other, points);

    /// <summary>The name that is probably wrong: the rarer, then the later.</summary>
    public NameSymbol Suspect { get; }

    /// <summary>The name that is probably right.</summary>
    public NameSymbol Other { get; }

    /// <summary>How much speaks for one person, from 1: 3 for two spellings, 2 for two names or forms of one name that are easily taken for each other, less where something speaks for two persons.</summary>
    public int Points { get; }
}
