namespace TextLint.Syntax;

/// <summary>How a text is marked up.</summary>
public enum TextFormat
{
    /// <summary>No markup.</summary>
    PlainText,

    /// <summary>CommonMark with GitHub's tables, task lists, footnotes, strikethrough and front matter.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,
}
