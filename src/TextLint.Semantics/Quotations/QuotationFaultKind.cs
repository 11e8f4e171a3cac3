namespace TextLint.Semantics;

/// <summary>What is wrong with a quotation or one of its marks.</summary>
public enum QuotationFaultKind
{
    /// <summary>Nothing closes it.</summary>
    Unclosed,

    /// <summary>Nothing opens it.</summary>
    Unopened,

    /// <summary>It runs on into a paragraph that does not open it again.</summary>
    NotReopened,

    /// <summary>It closes at the end of a paragraph and the next goes on with it, to a mark of its own.</summary>
    ClosedEarly,

    /// <summary>A curly mark points the wrong way.</summary>
    WrongDirection,

    /// <summary>It stands in a quotation with the same marks.</summary>
    SameMarks,

    /// <summary>Space stands between a mark and the quoted words.</summary>
    SpaceInside,

    /// <summary>Space is missing between a mark and the words outside.</summary>
    NoSpaceOutside,

    /// <summary>A mark stands twice.</summary>
    Doubled,

    /// <summary>Other marks stand for a quotation mark.</summary>
    Mistyped,
}
