namespace TextLint.Syntax;

/// <summary>What a block, an inline or a token is.</summary>
public enum SyntaxKind : byte
{
    /// <summary>No kind.</summary>
    None,

    // Blocks. Those with prose first.

    /// <summary>A heading of any level; in plain text a short line without a final stop between blank lines.</summary>
    Heading,

    /// <summary>A paragraph at the top level or in an HTML section.</summary>
    Paragraph,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    BlockQuote,

    /// <summary>A caption of a figure or a table.</summary>
    Caption,

    /// <summary>The text that stands for an image that stands alone.</summary>
    AltText,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>The text of a footnote.</summary>
    Footnote,

    /// <summary>A block copied with the article that is not the article: a comment form, share bars, cookie text.</summary>
    Residue,

    // Blocks that a reader does not read as prose.

    /// <summary>A code block.</summary>
    CodeBlock,

    /// <summary>
    /// YAML or TOML front matter with its fences. Its <see cref="BlockSyntax.Text"/> are the values that readers see somewhere, as of <c>title</c> and <c>author</c>,
    /// with a colon on a line of its own between them; it is no prose.
    /// </summary>
    FrontMatter,

    /// <summary>Markup without prose: a thematic break, a link definition, a script, tags alone.</summary>
    Markup,

    /// <summary>An HTML comment that stands alone.</summary>
    Comment,

    /// <summary>White space before the first block, or a text of nothing else.</summary>
    Blank,

    // Inlines: spans of prose with a meaning of their own.

    /// <summary>Emphasis, strong or not.</summary>
    Emphasis,

    /// <summary>The text of a link.</summary>
    Link,

    /// <summary>Code, mathematics or another span that is not prose; one <see cref="Code"/> token.</summary>
    CodeSpan,

    /// <summary>An image inside a sentence, a footnote mark or another object; one <see cref="Code"/> token of one U+FFFC.</summary>
    InlineObject,

    /// <summary>Text struck out or deleted.</summary>
    Deleted,

    /// <summary>Text in a <c>cite</c>, <c>i</c> or <c>q</c> element, or another element that the reader sees set apart.</summary>
    Cited,

    // Tokens: words.

    /// <summary>Letters with inner apostrophes, hyphens and combining marks: <c>Moscow's</c>, <c>ex-minister</c>.</summary>
    Word,

    /// <summary>Initials: <c>J.</c>, <c>J.K.</c></summary>
    Initial,

    /// <summary>An abbreviation with its stops, and the ending of a possessive written to it: <c>Mr.</c>, <c>U.S.</c>, <c>a.m.</c>, <c>U.S.'s</c></summary>
    Abbreviation,

    // Tokens: figures.

    /// <summary>A number, ordinal or decade: <c>1,000</c>, <c>3rd</c>, <c>2010s</c>.</summary>
    Number,

    /// <summary>A number with the unit written to it: <c>5km</c>, <c>20°C</c>.</summary>
    Measure,

    /// <summary>A percentage: <c>4%</c>.</summary>
    Percent,

    /// <summary>An amount with its sign: <c>$5</c>, <c>£3bn</c>.</summary>
    Money,

    /// <summary>A date in figures: <c>2024-10-05</c>, <c>5/10/2024</c>.</summary>
    Date,

    /// <summary>A time in figures: <c>9:30</c>, <c>6.30pm</c>.</summary>
    Time,

    // Tokens: addresses.

    /// <summary>A web address, with or without its scheme.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An account name: <c>@name</c>.</summary>
    Handle,

    /// <summary>A tag: <c>#topic</c>.</summary>
    Hashtag,

    /// <summary>One emoji with its modifiers, joiners and selectors.</summary>
    Emoji,

    /// <summary>An inline that is not prose.</summary>
    Code,

    // Tokens: quotation marks and their look-alikes.

    /// <summary>The straight mark U+0022.</summary>
    DoubleQuote,

    /// <summary>U+201C.</summary>
    LeftDoubleQuote,

    /// <summary>U+201D.</summary>
    RightDoubleQuote,

    /// <summary>U+201E, the low mark.</summary>
    LowDoubleQuote,

    /// <summary>U+201F, the reversed mark.</summary>
    ReversedDoubleQuote,

    /// <summary>The straight mark U+0027 outside a word.</summary>
    SingleQuote,

    /// <summary>U+2018.</summary>
    LeftSingleQuote,

    /// <summary>U+2019 outside a word.</summary>
    RightSingleQuote,

    /// <summary>U+201A, the low mark.</summary>
    LowSingleQuote,

    /// <summary>U+201B, the reversed mark.</summary>
    ReversedSingleQuote,

    /// <summary>U+00AB.</summary>
    LeftGuillemet,

    /// <summary>U+00BB.</summary>
    RightGuillemet,

    /// <summary>U+2039.</summary>
    LeftSingleGuillemet,

    /// <summary>U+203A.</summary>
    RightSingleGuillemet,

    /// <summary>U+2032, U+2033 and their family.</summary>
    Prime,

    /// <summary>The grave or acute accent that stands alone.</summary>
    Accent,

    // Tokens: dashes and points.

    /// <summary>A hyphen outside a word, U+002D, U+2010 or U+2011.</summary>
    Hyphen,

    /// <summary>Two or three hyphens for a dash.</summary>
    DoubleHyphen,

    /// <summary>U+2013, or U+2012.</summary>
    EnDash,

    /// <summary>U+2014, U+2015 or a longer one.</summary>
    EmDash,

    /// <summary>U+2212.</summary>
    Minus,

    /// <summary>U+2026, or three or more stops in a row.</summary>
    Ellipsis,

    /// <summary>A full stop.</summary>
    FullStop,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A question mark, inverted ones too.</summary>
    QuestionMark,

    /// <summary>An exclamation mark, inverted ones too.</summary>
    ExclamationMark,

    /// <summary>( [ or {.</summary>
    OpenBracket,

    /// <summary>) ] or }.</summary>
    CloseBracket,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>An ampersand.</summary>
    Ampersand,

    /// <summary>A bullet, or an asterisk, hyphen, en dash, plus sign or number with its stop (<c>1.</c>, <c>2)</c>) that begins a plain-text list item.</summary>
    Bullet,

    /// <summary>Any other punctuation or symbol.</summary>
    Symbol,

    // Tokens: space.

    /// <summary>A run of white space without a line break, of any kind: see <c>WhiteSpace</c>.</summary>
    WhiteSpace,

    /// <summary>LF, CRLF or CR.</summary>
    LineBreak,

    /// <summary>A character that is not seen: zero-width space, soft hyphen, byte order mark, direction mark, control character.</summary>
    Invisible,
}
