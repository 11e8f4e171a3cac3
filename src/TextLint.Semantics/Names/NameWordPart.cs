namespace TextLint.Semantics;

/// <summary>What a word is in a name.</summary>
public enum NameWordPart : byte
{
    /// <summary>A given name, a family name, or a word of a name of another kind.</summary>
    Core,

    /// <summary>An initial: <c>J.</c>, <c>J.K.</c></summary>
    Initial,

    /// <summary>A little word between the others: van, de, bin, of.</summary>
    Particle,

    /// <summary>What tells father from son: Jr., III.</summary>
    Suffix,

    /// <summary>A name in quotation marks within another: "Suge" of Marion "Suge" Knight.</summary>
    Nickname,
}
