using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>The blocks in which quotation marks are wrong: what other rules would say of them there is part of the same fault.</summary>
internal sealed class FaultyBlocks(SemanticModel model)
{
    private readonly HashSet<int> _blocks = [.. model.Quotations.Faults.Select(f => f.Block)];

    /// <summary>True where marks of a block are wrong.</summary>
    public bool Contains(int block) => _blocks.Contains(block);
}
