using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>A block's prose as checks read it: what is no prose is masked with asterisks, so that offsets are those of <see cref="BlockSyntax.Text"/>.</summary>
public sealed class ScopedText
{
    private ScopedText(BlockSyntax block, ScopeTags tags, string text) => (Block, Tags, Text) = (block, tags, text);

    /// <summary>The block.</summary>
    public BlockSyntax Block { get; }

    /// <summary>What it is.</summary>
    public ScopeTags Tags { get; }

    /// <summary>The prose, masked.</summary>
    public string Text { get; }

    /// <summary>The prose of a block.</summary>
    public static ScopedText Create(BlockSyntax block, ScopeTags tags)
    {
        ArgumentNullException.ThrowIfNull(block);
        var units = block.Text.ToArray();
        foreach (var inline in block.Inlines)
            if (inline.IsOpaque) units.AsSpan(inline.Span.Start, inline.Span.Length).Fill('*');
        return new ScopedText(block, tags, new string(units));
    }
}
