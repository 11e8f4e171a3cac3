using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>A whole text as a list of blocks that tile it.</summary>
public sealed class DocumentSyntax
{
    private readonly int[] _starts;

    internal DocumentSyntax(SourceText text, TextFormat format, ImmutableArray<BlockSyntax> blocks, ImmutableArray<ParseNotice> notices)
    {
        (Text, Format, Blocks, Notices) = (text, format, blocks, notices);
        _starts = new int[blocks.Length];
        for (int i = 0, at = 0; i < blocks.Length; at += blocks[i++].FullText.Length) _starts[i] = at;
    }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>How it was read.</summary>
    public TextFormat Format { get; }

    /// <summary>The blocks, in order.</summary>
    public ImmutableArray<BlockSyntax> Blocks { get; }

    /// <summary>What the parser has to say of its own reading, such as a region read as plain text.</summary>
    public ImmutableArray<ParseNotice> Notices { get; }

    /// <summary>The regions of page furniture at the ends of the text, in order; at most one at each end.</summary>
    public ImmutableArray<ResidueRegion> ResidueRegions { get; internal init; } = [];

    /// <summary>Where a block's <see cref="BlockSyntax.FullText"/> starts in the text.</summary>
    public int GetStart(int block) => _starts[block];

    /// <summary>The place of a whole block in the text.</summary>
    public TextSpan GetFullSpan(int block) => new(_starts[block], Blocks[block].FullText.Length);

    /// <summary>The place in the text of a span of a block's prose.</summary>
    public TextSpan ToSource(int block, TextSpan prose) => Blocks[block].Map.ToSource(prose).Shift(_starts[block]);

    /// <summary>The place in the text of a block's prose, without the markup around it.</summary>
    public TextSpan GetContentSpan(int block) => ToSource(block, new TextSpan(0, Blocks[block].Text.Length));

    /// <summary>The block that holds <paramref name="offset"/>; the end of the text belongs to the last one. -1 for a text without blocks.</summary>
    public int IndexOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : Math.Min(~index - 1, _starts.Length - 1);
    }
}
