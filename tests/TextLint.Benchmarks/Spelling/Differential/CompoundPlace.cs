namespace TextLint.Benchmarks.Spelling;

/// <summary>Where in a compound a word stands.</summary>
internal enum CompoundPlace
{
    /// <summary>It begins the compound.</summary>
    First,

    /// <summary>Others stand on both sides.</summary>
    Middle,

    /// <summary>It ends the compound.</summary>
    Last,
}
