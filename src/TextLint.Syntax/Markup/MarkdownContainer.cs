namespace TextLint.Syntax.Markup;

/// <summary>A container that is open: a quotation, a list item or a footnote.</summary>
internal struct MarkdownContainer
{
    /// <summary>The kind its paragraphs have.</summary>
    public SyntaxKind Kind;

    /// <summary>For an item, the columns by which its further lines are indented.</summary>
    public int Indent;

    /// <summary>Where the line that opened it starts.</summary>
    public int LineStart;

    /// <summary>True once another container has been opened in it.</summary>
    public bool HasChild;

    /// <summary>True once a leaf has begun in it.</summary>
    public bool HasLeaf;
}
