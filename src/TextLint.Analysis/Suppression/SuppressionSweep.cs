namespace TextLint.Analysis;

/// <summary>
/// Walks regions and findings side by side, both in the order of the text: a finding is suppressed where it starts in a region of its rule or
/// of all rules. Each region is looked at a fixed number of times, however many there are.
/// </summary>
internal sealed class SuppressionSweep
{
    private const string AllRules = "";

    private readonly SuppressionRegion[] _regions;
    private readonly int _textLength;
    private readonly Dictionary<string, Reached> _byRule = new(StringComparer.Ordinal);
    private int _next;

    public SuppressionSweep(IEnumerable<SuppressionRegion> regions, int textLength) =>
        (_regions, _textLength) = ([.. regions.OrderBy(r => r.Reach.Start)], textLength);

    public bool Suppress(Diagnostic diagnostic)
    {
        var at = diagnostic.Span.Start;
        for (; _next < _regions.Length && _regions[_next].Reach.Start <= at; _next++) Reach(_regions[_next]);
        // Both are asked, so that two suppressions of one finding are both in use.
        return Uses(diagnostic.Id, at) | Uses(AllRules, at);
    }

    private void Reach(SuppressionRegion region)
    {
        var key = region.RuleId ?? AllRules;
        if (!_byRule.TryGetValue(key, out var reached)) _byRule.Add(key, reached = new Reached());
        reached.Unused.Add(region);
        reached.End = Math.Max(reached.End, EndOf(region));
    }

    private bool Uses(string rule, int at)
    {
        if (!_byRule.TryGetValue(rule, out var reached)) return false;
        // Those that end before this finding end before all that follow; those that hold it are in use from now on.
        foreach (var region in reached.Unused) region.IsUsed |= EndOf(region) > at;
        reached.Unused.Clear();
        return reached.End > at;
    }

    /// <summary>The end of the text is a place too: a finding may stand there.</summary>
    private int EndOf(SuppressionRegion region) => region.Reach.End == _textLength ? int.MaxValue : region.Reach.End;

    /// <summary>The regions of one rule that begin at or before the finding.</summary>
    private sealed class Reached
    {
        public List<SuppressionRegion> Unused { get; } = [];

        public int End { get; set; }
    }
}
