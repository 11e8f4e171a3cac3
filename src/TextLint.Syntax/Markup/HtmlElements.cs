using System.Collections.Frozen;

namespace TextLint.Syntax.Markup;

/// <summary>What each element name means.</summary>
internal static class HtmlElements
{
    private const int LongestName = 10;

    private static readonly FrozenDictionary<string, HtmlElement> Table = Build();

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    // CommonMark 0.31, HTML blocks, the sixth kind.
    private static readonly FrozenSet<string> MarkdownBlocks = ((string[])
    [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title",
        "tr", "track", "ul",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MarkdownBlocksByName =
        MarkdownBlocks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element of this name, in any case.</summary>
    public static HtmlElement Find(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && ByName.TryGetValue(name, out var element) ? element : HtmlElement.None;

    /// <summary>True for a name that starts an HTML block in Markdown wherever it stands.</summary>
    public static bool StartsMarkdownBlock(ReadOnlySpan<char> name) => MarkdownBlocksByName.Contains(name);

    /// <summary>True for an element that ends the block before it.</summary>
    public static bool IsBlock(HtmlElement element) => element >= HtmlElement.Preformatted;

    /// <summary>The inline of an element, or <see cref="SyntaxKind.None"/>.</summary>
    public static SyntaxKind InlineKind(HtmlElement element) => element switch
    {
        HtmlElement.Emphasis => SyntaxKind.Emphasis,
        HtmlElement.Cited => SyntaxKind.Cited,
        HtmlElement.Deleted => SyntaxKind.Deleted,
        HtmlElement.Link => SyntaxKind.Link,
        HtmlElement.Code => SyntaxKind.CodeSpan,
        _ => SyntaxKind.None,
    };

    /// <summary>True where nothing but blanks stands between <paramref name="at"/> and the end of the line: a line break element is then no second break.</summary>
    public static bool IsBeforeLineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t')) at++;
        return at == text.Length || text[at] is '\r' or '\n';
    }

    private static FrozenDictionary<string, HtmlElement> Build()
    {
        var table = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        Add(HtmlElement.Emphasis, "em strong b mark u");
        Add(HtmlElement.Cited, "i cite q dfn");
        Add(HtmlElement.Deleted, "del s strike");
        Add(HtmlElement.Link, "a");
        Add(HtmlElement.Code, "code kbd samp tt var math");
        Add(HtmlElement.LineBreak, "br");
        Add(HtmlElement.Object, "img input embed object picture video audio canvas");
        Add(HtmlElement.Raw, "script style title textarea svg iframe noembed noframes xmp template");
        Add(HtmlElement.Preformatted, "pre listing");
        Add(HtmlElement.Block, "address article aside base body center col colgroup details dialog dir div fieldset figure footer form frameset head header hgroup hr html legend link main meta nav noscript optgroup option p search section select summary");
        Add(HtmlElement.Row, "tr tbody thead tfoot");
        Add(HtmlElement.Table, "table");
        Add(HtmlElement.Quote, "blockquote");
        Add(HtmlElement.List, "ul ol dl menu");
        Add(HtmlElement.Item, "li dd dt");
        Add(HtmlElement.Cell, "td th");
        Add(HtmlElement.Caption, "figcaption caption");
        Add(HtmlElement.Heading, "h1 h2 h3 h4 h5 h6");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(HtmlElement element, string names)
        {
            foreach (var name in names.Split(' ')) table[name] = element;
        }
    }
}
