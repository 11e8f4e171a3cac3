namespace TextLint.Semantics;

/// <summary>Why a bracket has no partner in its block.</summary>
public enum LoneBracketKind : byte
{
    /// <summary>Nothing closes it.</summary>
    Unclosed,

    /// <summary>Nothing opens it.</summary>
    Unopened,

    /// <summary>It closes what a bracket of another shape opened: <c>(so]</c>.</summary>
    Mismatched,

    /// <summary>It closes what was opened outside of another pair that ends before it: <c>(a [b) c]</c>.</summary>
    Crossed,
}
