using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>The scope of a block, in Vale's words and in ours.</summary>
internal static class BlockScopes
{
    /// <summary>The words of a block; null for a block that no rule looks at.</summary>
    public static ScopeTags? Of(BlockSyntax block, TextFormat format)
    {
        var kind = block.Kind switch
        {
            SyntaxKind.Heading when block.Level == 1 || block.Context.IsFirst => $"heading.h{Math.Max(1, block.Level)}.headline",
            SyntaxKind.Heading => $"heading.h{block.Level}",
            SyntaxKind.Paragraph => "paragraph.body",
            SyntaxKind.ListItem or SyntaxKind.Footnote => "list.body",
            SyntaxKind.BlockQuote => "blockquote.quotation",
            SyntaxKind.Caption => "figure.caption",
            SyntaxKind.AltText => "attr.alt",
            SyntaxKind.TableCell => "table.cell",
            SyntaxKind.FrontMatter => "frontmatter.front-matter",
            _ => null,
        };
        return kind is null ? null : new ScopeTags($"text.{kind}.{Extension(format)}");
    }

    private static string Extension(TextFormat format) => format switch { TextFormat.Markdown => "md", TextFormat.Html => "html", _ => "txt" };
}
