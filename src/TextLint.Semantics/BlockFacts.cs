using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What one block alone can tell: candidates, no verdicts. Kept as long as the block is.</summary>
public sealed class BlockFacts
{
    private BlockFacts(BlockSyntax block) => Block = block;

    /// <summary>The block they were read from.</summary>
    public BlockSyntax Block { get; }

    /// <summary>Reads a block.</summary>
    public static BlockFacts Create(BlockSyntax block, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new BlockFacts(block);
    }
}
