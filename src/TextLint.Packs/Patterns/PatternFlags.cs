namespace TextLint.Packs.Patterns;

/// <summary>How a pattern is read.</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,
    IgnoreCase = 1,

    /// <summary><c>^</c> and <c>$</c> hold at each line.</summary>
    Multiline = 2,

    /// <summary>A point is any character.</summary>
    Singleline = 4,

    /// <summary>White space and comments are left out.</summary>
    Extended = 8,

    /// <summary>Groups without a name are not kept.</summary>
    ExplicitCapture = 16,
}
