namespace TextLint.Analysis;

/// <summary>Whether Vale's own comments, <c>&lt;!-- vale off --&gt;</c> and its like, hold for a rule.</summary>
public enum ValeCommentReach
{
    /// <summary>They say nothing to it: a rule that is no rule of a Vale style.</summary>
    None,

    /// <summary>They hold from their place on.</summary>
    Place,

    /// <summary>The rule reads the whole file as it is written: an <c>off</c> that nothing ends holds for it, and nothing else does.</summary>
    File,
}
