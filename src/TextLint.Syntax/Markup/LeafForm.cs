namespace TextLint.Syntax.Markup;

/// <summary>How the content of a leaf is read.</summary>
internal enum LeafForm : byte
{
    /// <summary>No leaf is open.</summary>
    None,

    /// <summary>Markdown in running text.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A code block with fences.</summary>
    Fenced,

    /// <summary>A code block by indentation.</summary>
    Indented,

    /// <summary>The rows of a table.</summary>
    Table,

    /// <summary>Markup without content.</summary>
    Markup,
}
