using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>The part of an article that a block belongs to.</summary>
public enum Zone
{
    /// <summary>The running text, lists and block quotations included.</summary>
    Body,

    /// <summary>Quoted words within the running text; the zone of mentions only, never of a block.</summary>
    Quotation,

    /// <summary>A headline or a subhead.</summary>
    Headline,

    /// <summary>A caption.</summary>
    Caption,

    /// <summary>The text that stands for an image.</summary>
    AltText,

    /// <summary>The values of front matter that readers see: title, description, author. They name, and introduce nobody.</summary>
    FrontMatter,

    /// <summary>Page furniture, code, markup: nobody is named there.</summary>
    None,
}

/// <summary>The zone of a block.</summary>
public static class Zones
{
    /// <summary>The zone that blocks of a kind belong to.</summary>
    public static Zone Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Heading => Zone.Headline,
        SyntaxKind.Caption => Zone.Caption,
        SyntaxKind.AltText => Zone.AltText,
        SyntaxKind.FrontMatter => Zone.FrontMatter,
        >= SyntaxKind.Heading and < SyntaxKind.Residue => Zone.Body,
        _ => Zone.None,
    };
}
