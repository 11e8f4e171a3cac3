namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Keeps so many of the things that score best. Of equals the first stays, and comes first.</summary>
/// <param name="capacity">How many.</param>
internal sealed class BestScores<T>(int capacity)
{
    private readonly PriorityQueue<(T Item, int Score, int Order), (int Score, int Order)> _queue = new(capacity + 1);
    private int _order;

    /// <summary>Adds a thing, where it is better than the worst of a full house.</summary>
    public void Add(T item, int score)
    {
        _order++;
        if (_queue.Count == capacity && _queue.TryPeek(out _, out var worst) && score <= worst.Score) return;
        // Of equals the one that came last goes first.
        _queue.Enqueue((item, score, _order), (score, -_order));
        if (_queue.Count > capacity) _queue.Dequeue();
    }

    /// <summary>What was kept, best first.</summary>
    public List<(T Item, int Score)> Ordered() =>
        [.. _queue.UnorderedItems.Select(static i => i.Element).OrderByDescending(static e => e.Score).ThenBy(static e => e.Order).Select(static e => (e.Item, e.Score))];
}
