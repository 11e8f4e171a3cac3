using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>The scope of a block, in Vale's words and in ours.</summary>
internal static class BlockScopes
{
    /// <summary>The words of a block's prose; null for a block whose prose no rule looks at.</summary>
    public static ScopeTags? Of(BlockSyntax block, TextFormat format, RuleDialect dialect)
    {
        var words = dialect == RuleDialect.Vale ? OfVale(block, format) : OfOurs(block);
        return words is null ? null : ScopeTags.Of($"text.{words}.{Ending(format)}");
    }

    /// <summary>The words of a text that stands for an image.</summary>
    public static ScopeTags Alternative(TextFormat format) => ScopeTags.Of($"text.attr.alt.{Ending(format)}");

    /// <summary>The words of a value of front matter.</summary>
    public static ScopeTags FrontMatter(string key, TextFormat format, RuleDialect dialect)
    {
        var words = $"text.frontmatter.{key}.{Ending(format)}";
        return new ScopeTags(dialect == RuleDialect.Vale ? words : $"{words}.front-matter{OurKey(key)}");
    }

    /// <summary>The words of the whole file as it is written.</summary>
    public static ScopeTags Raw(TextFormat format) => ScopeTags.Of("raw." + Ending(format));

    /// <summary>The words of all paragraphs, items and quotations together.</summary>
    public static ScopeTags Summary(TextFormat format) => ScopeTags.Of("summary." + Ending(format));

    /// <summary>
    /// Vale takes the outermost of what holds a text. We know how deep a block stands in quotations and in lists, not in which order; its own container is the innermost.
    /// Plain text has neither headings nor items there.
    /// </summary>
    private static string? OfVale(BlockSyntax block, TextFormat format) => block.Kind switch
    {
        >= SyntaxKind.Heading and <= SyntaxKind.Residue when format == TextFormat.PlainText => "paragraph.sentence",
        SyntaxKind.ListItem or SyntaxKind.Heading when block.Context.QuoteDepth > 0 => "blockquote",
        SyntaxKind.BlockQuote or SyntaxKind.Heading when block.Context.ListDepth > 0 => "list",
        SyntaxKind.Heading => Heading(block),
        SyntaxKind.Paragraph or SyntaxKind.Residue => "paragraph.sentence",
        SyntaxKind.ListItem or SyntaxKind.Footnote => "list",
        SyntaxKind.BlockQuote => "blockquote",
        _ => OfObject(block),
    };

    private static string? OfOurs(BlockSyntax block) => block.Kind switch
    {
        SyntaxKind.Heading when block.Level == 1 || block.Context.IsFirst => Heading(block) + ".headline",
        SyntaxKind.Heading => Heading(block),
        SyntaxKind.Paragraph => "paragraph.sentence.body",
        SyntaxKind.ListItem or SyntaxKind.Footnote => "list.sentence.body",
        SyntaxKind.BlockQuote => "blockquote.sentence.quotation",
        _ => OfObject(block),
    };

    /// <summary>What belongs to a figure, an image or a table is called the same by both.</summary>
    private static string? OfObject(BlockSyntax block) => block.Kind switch
    {
        SyntaxKind.Caption => block.Context.Role == BlockRole.TableCaption ? "table.caption" : "figure.caption",
        SyntaxKind.AltText => "attr.alt",
        SyntaxKind.TableCell => block.Context.Role == BlockRole.TableHeader ? "table.header" : "table.cell",
        _ => null,
    };

    private static string Heading(BlockSyntax block) => $"heading.h{Math.Max(1, block.Level)}";

    private static string OurKey(string key) => key switch
    {
        "title" or "headline" => ".headline",
        "subtitle" or "subheadline" or "standfirst" or "dek" or "description" or "summary" or "excerpt" => ".standfirst",
        "caption" or "alt" => "." + key,
        _ => "",
    };

    private static string Ending(TextFormat format) => format switch { TextFormat.Markdown => "md", TextFormat.Html => "html", _ => "txt" };
}
