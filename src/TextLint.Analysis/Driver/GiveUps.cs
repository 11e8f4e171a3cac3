using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Analysis;

/// <summary>
/// The rules that gave blocks up because they took too long. One that does so in many is left out of the whole file: a block more would cost as much again, and of such a rule nobody wants a part.
/// Whether it is left out follows from the blocks alone, not from the order in which they were read or edited.
/// </summary>
internal sealed class GiveUps
{
    /// <summary>A rule may give up as many blocks of a file, less one.</summary>
    public const int Most = 8;

    private readonly Dictionary<string, (int Blocks, string Reason)> _rules = new(StringComparer.Ordinal);

    /// <summary>The rules that are left out, each with the reason.</summary>
    public IEnumerable<(string Rule, string Reason)> LeftOut =>
        _rules.Where(r => r.Value.Blocks >= Most).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Key, r.Value.Reason));

    /// <summary>True for a rule that is left out.</summary>
    public bool IsLeftOut(string rule) => _rules.TryGetValue(rule, out var known) && known.Blocks >= Most;

    /// <summary>True for a block that was read without a rule which is not left out any more.</summary>
    public bool IsIncomplete(BlockAnalysis block)
    {
        foreach (var rule in block.LeftOut)
            if (!IsLeftOut(rule)) return true;
        return false;
    }

    /// <summary>Counts what gave a block up.</summary>
    public void Add(BlockAnalysis block) => Count(block.GivenUp, 1);

    /// <summary>Takes a block out that is read again.</summary>
    public void Remove(BlockAnalysis block) => Count(block.GivenUp, -1);

    private void Count(ImmutableArray<(string Rule, string Reason)> rules, int step)
    {
        foreach (var (rule, reason) in rules)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_rules, rule, out _);
            known = (known.Blocks + step, reason);
        }
    }
}
