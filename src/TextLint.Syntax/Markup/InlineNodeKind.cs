namespace TextLint.Syntax.Markup;

/// <summary>What a piece of Markdown inside a leaf turned out to be.</summary>
internal enum InlineNodeKind : byte
{
    /// <summary>Text after all.</summary>
    Literal,

    /// <summary>Markup that leaves nothing in the prose.</summary>
    Skipped,

    /// <summary>Source that stands for other text: an entity, an escape, a line break element.</summary>
    Replaced,

    /// <summary>A code span or a formula.</summary>
    Code,

    /// <summary>A run of emphasis signs.</summary>
    Delimiter,

    /// <summary>The bracket that opens a link.</summary>
    LinkOpen,

    /// <summary>The bracket that closes a link, with its target.</summary>
    LinkClose,

    /// <summary>An address between angle brackets.</summary>
    AutoLink,

    /// <summary>An image or a footnote mark.</summary>
    Object,

    /// <summary>An HTML tag.</summary>
    Tag,

    /// <summary>An HTML comment.</summary>
    Comment,
}
