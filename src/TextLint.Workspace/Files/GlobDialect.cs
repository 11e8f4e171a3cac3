namespace TextLint.Workspaces;

/// <summary>How a pattern is read where git and people differ.</summary>
internal enum GlobDialect
{
    /// <summary>Patterns people write: <c>{a,b}</c> is a choice, and a bracket without its end is a plain character.</summary>
    Plain,

    /// <summary>Patterns in a .gitignore: braces are plain characters, and a bracket without its end matches nothing.</summary>
    Git,
}
