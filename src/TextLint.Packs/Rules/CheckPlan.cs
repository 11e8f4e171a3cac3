using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>What a profile leaves of a set of rules, and what the blocks of its documents gave: as much as need not be asked again for each block. Safe for concurrent use.</summary>
internal sealed class CheckPlan(AnalysisProfile profile, CheckGroup blocks, CheckGroup sentences)
{
    private readonly ConcurrentDictionary<string, (int[] Blocks, int[] Sentences)> _active = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<BlockSyntax, CheckNote[]> _waiting = [];
    private readonly ConcurrentBag<CheckRun> _runs = [];

    /// <summary>The checks that look at text of these words, as indexes of the entries of both groups.</summary>
    public (int[] Blocks, int[] Sentences) GetActive(ScopeTags tags) =>
        _active.GetOrAdd(tags.Words, _ => (Select(blocks, tags), Select(sentences, tags)));

    /// <summary>Buffers that nobody uses now: a block needs them for as long as it is read, and one thread reads many.</summary>
    public CheckRun Rent() => _runs.TryTake(out var run) ? run : new CheckRun(profile.Language);

    /// <summary>Gives buffers back.</summary>
    public void Return(CheckRun run) => _runs.Add(run);

    /// <summary>True where the rule is not off.</summary>
    public bool IsOn(DeclaredRule rule) => profile.GetSeverity(rule.Descriptor) is not null;

    /// <summary>Keeps what has to wait for the rest of the file.</summary>
    public void Keep(BlockSyntax block, CheckNote[] notes) => _waiting.AddOrUpdate(block, notes);

    /// <summary>What a block keeps; null where it was not read.</summary>
    public CheckNote[]? GetKept(BlockSyntax block) => _waiting.TryGetValue(block, out var notes) ? notes : null;

    private int[] Select(CheckGroup group, ScopeTags tags) =>
        [.. Enumerable.Range(0, group.Entries.Length).Where(i => group.Entries[i].LooksAt(tags) && IsOn(group.Entries[i].Rule))];
}
