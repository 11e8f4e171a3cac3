namespace TextLint.Analysis;

/// <summary>How far a suppression comment reaches.</summary>
internal enum SuppressionKind
{
    /// <summary>A comment that begins as ours and cannot be read.</summary>
    Malformed,

    /// <summary>The block it stands in, or the next block with prose.</summary>
    Ignore,

    /// <summary>From here to the matching end, or to the end of the text.</summary>
    IgnoreStart,

    /// <summary>Ends what <see cref="IgnoreStart"/> began.</summary>
    IgnoreEnd,

    /// <summary>The whole text, wherever the comment stands.</summary>
    IgnoreFile,
}
