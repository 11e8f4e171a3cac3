namespace TextLint.Analysis;

/// <summary>What a comment for Vale speaks of.</summary>
internal enum ValeCommentKind
{
    /// <summary>All rules.</summary>
    All,

    /// <summary>One rule, or some of its findings.</summary>
    Rule,

    /// <summary>One style.</summary>
    Style,

    /// <summary>The styles that hold from here on, and no others.</summary>
    Styles,
}
