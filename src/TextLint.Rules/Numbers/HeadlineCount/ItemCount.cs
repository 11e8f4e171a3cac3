using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Numbers;

/// <summary>How many things the body has: headings or items with numbers of their own, or else the items of its one list.</summary>
/// <param name="Count">How many.</param>
/// <param name="LastBlock">Index of the block of the last one.</param>
/// <param name="IsNumbered">True where the writer numbered them.</param>
internal sealed record ItemCount(int Count, int LastBlock, bool IsNumbered)
{
    private const int Least = 3;

    /// <summary>The count; null where there is nothing that could be meant, or more than one thing.</summary>
    public static ItemCount? Of(SemanticModel model, int headline) => Numbered(model, headline) ?? Listed(model, headline);

    /// <summary>One row of numbers from 1 on, by steps of one.</summary>
    private static ItemCount? Numbered(SemanticModel model, int headline)
    {
        var (count, last) = (0, -1);
        for (var block = headline + 1; block < model.Document.Blocks.Length; block++)
        {
            if (NumberOf(model.Document.Blocks[block]) is not (> 0 and var number)) continue;
            if (number != count + 1) return null;
            (count, last) = (number, block);
        }
        return count >= Least ? new ItemCount(count, last, IsNumbered: true) : null;
    }

    /// <summary>The number that a heading or an item begins with; 0 for none. That of an item may be markup and no prose.</summary>
    private static int NumberOf(BlockSyntax block)
    {
        var text = block.Kind switch
        {
            SyntaxKind.Heading => block.Text,
            SyntaxKind.ListItem when block.Context is { IsItemStart: true, ListDepth: 1 } => block.FullText.AsSpan().TrimStart(),
            _ => [],
        };
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end is > 0 and < 4 && text[end] is ('.' or ')' or ':') ? int.Parse(text[..end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static ItemCount? Listed(SemanticModel model, int headline)
    {
        var (count, last, lists) = (0, -1, 0);
        for (var block = headline + 1; block < model.Document.Blocks.Length; block++)
        {
            if (model.Document.Blocks[block] is not { Kind: SyntaxKind.ListItem, Context: { ListDepth: 1, IsItemStart: true } }) continue;
            if (model.Document.Blocks[block - 1].Kind != SyntaxKind.ListItem) lists++;
            (count, last) = (count + 1, block);
        }
        return lists == 1 && count >= Least ? new ItemCount(count, last, IsNumbered: false) : null;
    }
}
