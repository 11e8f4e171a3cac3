namespace TextLint.Spelling.Checking;

/// <summary>Where in a compound a part stands, as the affixes it may bear depend on it.</summary>
internal enum CompoundPlace
{
    /// <summary>The word stands alone.</summary>
    None,

    /// <summary>Before another part.</summary>
    Begin,

    /// <summary>At the end.</summary>
    End,

    /// <summary>Anywhere: the Hungarian rule of moving words.</summary>
    Other,
}
