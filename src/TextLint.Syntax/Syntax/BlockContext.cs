namespace TextLint.Syntax;

/// <summary>
/// What a block owes to its place: it is part of the key of everything computed from the block, with the block's text and kind.
/// </summary>
/// <param name="QuoteDepth">Block quotations around it.</param>
/// <param name="ListDepth">Lists around it.</param>
/// <param name="IsItemStart">True for the first block of its list item.</param>
/// <param name="IsFirst">True for the first block of the document.</param>
/// <param name="IsLast">True for the last block of the document.</param>
/// <param name="Role">What a cell or a caption is there for.</param>
public readonly record struct BlockContext(int QuoteDepth = 0, int ListDepth = 0, bool IsItemStart = false, bool IsFirst = false, bool IsLast = false, BlockRole Role = BlockRole.None);
