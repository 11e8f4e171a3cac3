namespace TextLint.Syntax.Markup;

/// <summary>The elements of HTML by what they mean to a reader of prose.</summary>
internal enum HtmlElement : byte
{
    /// <summary>An element without a meaning to us; its text is part of the sentence around it.</summary>
    None,

    /// <summary>em, strong, b and others that stress.</summary>
    Emphasis,

    /// <summary>i, cite, q and others that set apart.</summary>
    Cited,

    /// <summary>del, s, strike.</summary>
    Deleted,

    /// <summary>a.</summary>
    Link,

    /// <summary>code, kbd and others that hold no prose.</summary>
    Code,

    /// <summary>br.</summary>
    LineBreak,

    /// <summary>img and other objects within a sentence.</summary>
    Object,

    /// <summary>script, style, title and others whose text is no markup and no prose.</summary>
    Raw,

    /// <summary>pre.</summary>
    Preformatted,

    /// <summary>p, div, section and others that begin a block.</summary>
    Block,

    /// <summary>tr, thead and others that end a cell.</summary>
    Row,

    /// <summary>blockquote.</summary>
    Quote,

    /// <summary>ul, ol, dl, menu.</summary>
    List,

    /// <summary>table.</summary>
    Table,

    /// <summary>li, dd, dt.</summary>
    Item,

    /// <summary>td, th.</summary>
    Cell,

    /// <summary>figcaption, caption.</summary>
    Caption,

    /// <summary>h1 to h6.</summary>
    Heading,
}
