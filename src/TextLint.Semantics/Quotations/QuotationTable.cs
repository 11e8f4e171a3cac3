using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The quotations of an article, folded from its blocks' marks, and what is wrong with them.</summary>
public sealed class QuotationTable
{
    internal QuotationTable(ImmutableArray<Quotation> all, ImmutableArray<QuotationFault> faults) => (All, Faults) = (all, faults);

    /// <summary>The quotations, by start; an outer one before those within it.</summary>
    public ImmutableArray<Quotation> All { get; }

    /// <summary>What is wrong, block by block: one fault a fault, however many marks show it.</summary>
    public ImmutableArray<QuotationFault> Faults { get; }

    /// <summary>True where marks of a block are wrong: what else might be said of them there is part of the same fault.</summary>
    /// <param name="block">The block's index.</param>
    public bool HasFault(int block) => (_faultyBlocks ??= [.. Faults.Select(f => f.Block)]).Contains(block);

    /// <summary>The outer quotation that a place stands in, its first and last mark included; null outside of all. Takes logarithmic time.</summary>
    /// <param name="position">A UTF-16 offset of the text.</param>
    public Quotation? Find(int position)
    {
        var (low, high) = (0, Outer.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Outer[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low < Outer.Length && Outer[low].Span.Contains(new TextSpan(position, 0)) ? Outer[low] : null;
    }

    private ImmutableArray<Quotation> Outer => _outer.IsDefault ? _outer = [.. All.Where(q => q.Level == 1)] : _outer;

    private ImmutableArray<Quotation> _outer;
    private HashSet<int>? _faultyBlocks;
}
