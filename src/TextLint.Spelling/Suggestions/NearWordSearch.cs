namespace TextLint.Spelling.Suggestions;

/// <summary>Looks in the graph of words for those from which few likely slips lead to what was typed.</summary>
internal sealed class NearWordSearch(SlipGrid grid, HitList hits)
{
    private WordPredicate _accepts = static _ => true;
    private SuggestionModel _model = SuggestionModel.Empty;
    private HitKind _kind;
    private int _limit;
    private int _steps;

    /// <summary>Adds the words that cost no more than a limit to the hits.</summary>
    /// <param name="model">The words.</param>
    /// <param name="accepts">Asked of each word before it is a hit.</param>
    /// <param name="limits">What slips may cost.</param>
    /// <param name="steps">The search ends after so many letters, wherever it is.</param>
    /// <param name="kind">Where the words are from.</param>
    public void Run(SuggestionModel model, WordPredicate accepts, in SlipLimits limits, int steps, HitKind kind)
    {
        (_model, _accepts, _limit, _steps, _kind) = (model, accepts, limits.Most, steps, kind);
        grid.SetLimits(limits);
        var graph = model.Graph;
        if (graph.Root != 0) Visit(graph, graph.Root, 0, 0);
    }

    private void Visit(in WordGraph graph, int node, int depth, int index)
    {
        for (; ; node++)
        {
            if (--_steps < 0) return;
            var edge = graph[node];
            var least = grid.Push(depth, edge.Letter);
            if (least <= _limit && least - HitList.Bonus(edge.BestFrequency) < hits.Worst)
            {
                if (edge.IsFinal && grid.CostAt(depth + 1) <= _limit) Offer(index, depth + 1);
                if (edge.Target != 0 && depth + 1 < SlipGrid.MaxLength) Visit(graph, edge.Target, depth + 1, edge.IsFinal ? index + 1 : index);
            }
            if (edge.IsLast) return;
            index += edge.Count;
        }
    }

    private void Offer(int index, int length)
    {
        var (cost, frequency) = (grid.CostAt(length), _model.FrequencyClass(index));
        if (cost - HitList.Bonus(frequency) >= hits.Worst) return;
        Span<char> word = stackalloc char[SlipGrid.MaxLength];
        word = word[..length];
        grid.Path(length).CopyTo(word);
        if (DictionaryCase.TryApply(word, _model, index, _accepts)) hits.Add(word, cost, frequency, _kind);
    }
}
