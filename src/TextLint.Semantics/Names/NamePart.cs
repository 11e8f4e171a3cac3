namespace TextLint.Semantics;

/// <summary>Which part of a name a mention writes.</summary>
public enum NamePart : byte
{
    /// <summary>The whole name, or all that the article gives of it.</summary>
    Full,

    /// <summary>The family name alone.</summary>
    Family,

    /// <summary>The given name alone.</summary>
    Given,

    /// <summary>Another part, an alias or a nickname.</summary>
    Other,
}
