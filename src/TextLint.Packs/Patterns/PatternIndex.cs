using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>
/// The patterns of many rules, so laid out that a text is read once for all of them: what is a term, or begins with one, is met in a walk over a tree at the places where it may begin; only
/// what begins with nothing certain is searched for by itself. A rule's matches are what one pattern of all its branches, in their order, would find. Immutable; safe for concurrent use.
/// </summary>
internal sealed class PatternIndex
{
    private const int MostOnStack = 16;

    private readonly ImmutableArray<ImmutableArray<PatternBranch>> _lists;
    private readonly int[][] _searched;
    private readonly List<Entry> _entries = [];
    private readonly TermTrie _atEdges;
    private readonly TermTrie _anywhere;

    /// <summary>An index of lists of branches; a list is asked for by its place here.</summary>
    public PatternIndex(ImmutableArray<ImmutableArray<PatternBranch>> lists)
    {
        _lists = lists;
        var (edges, anywhere) = (new TermTrie.Builder(), new TermTrie.Builder());
        for (var list = 0; list < lists.Length; list++)
        {
            var order = 0;
            for (var branch = 0; branch < lists[list].Length; branch++)
                foreach (var text in lists[list][branch].Texts)
                {
                    (lists[list][branch].BeginsAtEdge ? edges : anywhere).Add(text, _entries.Count);
                    _entries.Add(new Entry(list, branch, order++, text));
                }
        }
        (_atEdges, _anywhere) = (edges.ToTrie(), anywhere.ToTrie());
        _searched = [.. lists.Select(l => Enumerable.Range(0, l.Length).Where(b => l[b].Texts.IsEmpty).ToArray())];
    }

    /// <summary>Number of lists.</summary>
    public int Count => _lists.Length;

    /// <summary>True where a list has patterns that begin with nothing certain, so that it has to be asked for each text.</summary>
    public bool IsSearched(int list) => _searched[list].Length > 0;

    /// <summary>Reads a text once for all lists; by list, then place, then order of branches.</summary>
    public void Scan(ReadOnlySpan<char> text, List<PatternCandidate> candidates)
    {
        candidates.Clear();
        if (!_atEdges.IsEmpty) ScanEdges(text, candidates);
        if (!_anywhere.IsEmpty)
            for (var at = 0; at < text.Length; at++)
                if (_anywhere.MayBeginWith(PatternText.Fold(text[at]))) Walk(_anywhere, text, at, candidates);
        if (candidates.Count > 1) candidates.Sort();
    }

    /// <summary>The matches of a list in a text.</summary>
    /// <param name="list">Which.</param>
    /// <param name="text">The text.</param>
    /// <param name="candidates">What <see cref="Scan"/> found in it.</param>
    /// <param name="machine">The thread's machine; exhausted on return where it gave up.</param>
    /// <param name="matches">Receives the matches, from left to right.</param>
    public void Find(int list, ReadOnlySpan<char> text, List<PatternCandidate> candidates, PatternMachine machine, List<PatternMatch> matches)
    {
        var next = FirstOf(list, candidates);
        var all = _searched[list];
        Span<int> searched = all.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[all.Length];
        searched = searched[..KeepPossible(list, text, searched)];
        if (searched.Length == 0 && (next == candidates.Count || candidates[next].List != list)) return;
        machine.Begin(text.Length, searched.Length);
        Span<PatternMatch?> found = searched.Length <= MostOnStack ? stackalloc PatternMatch?[MostOnStack] : new PatternMatch?[searched.Length];
        for (var at = 0; at <= text.Length;)
        {
            var best = NextCandidate(list, text, candidates, machine, ref next, at);
            for (var i = 0; i < searched.Length; i++)
            {
                if (searched[i] < 0) continue;
                if (found[i] is not { } known || known.Start < at) found[i] = _lists[list][searched[i]].Pattern.Find(text, at, machine);
                if (found[i] is not { } match) searched[i] = -1;
                else if (best is not { } other || match.Start < other.Start || (match.Start == other.Start && searched[i] < other.Branch)) best = match with { Branch = searched[i] };
            }
            if (best is not { } chosen || machine.IsExhausted) return;
            matches.Add(chosen);
            at = chosen.Next;
        }
    }

    /// <summary>True where a list has a match anywhere in a text.</summary>
    public bool IsMatch(int list, ReadOnlySpan<char> text, PatternMachine machine)
    {
        var (candidates, matches) = (new List<PatternCandidate>(), new List<PatternMatch>());
        Scan(text, candidates);
        Find(list, text, candidates, machine, matches);
        return matches.Count > 0;
    }

    /// <summary>Notes the branches that have to be searched for in this text; their number.</summary>
    private int KeepPossible(int list, ReadOnlySpan<char> text, Span<int> searched)
    {
        var count = 0;
        foreach (var branch in _searched[list])
            if (_lists[list][branch].Pattern.MayMatch(text)) searched[count++] = branch;
        return count;
    }

    private PatternMatch? NextCandidate(int list, ReadOnlySpan<char> text, List<PatternCandidate> candidates, PatternMachine machine, ref int next, int at)
    {
        for (; next < candidates.Count && candidates[next].List == list; next++)
        {
            var candidate = candidates[next];
            if (candidate.Start < at) continue;
            if (candidate.End >= 0) return new PatternMatch(candidate.Start, candidate.End, candidate.Branch);
            if (_lists[list][candidate.Branch].Pattern.MatchAt(text, candidate.Start, machine) is { } match) return match with { Branch = candidate.Branch };
            if (machine.IsExhausted) return null;
        }
        return null;
    }

    private static int FirstOf(int list, List<PatternCandidate> candidates)
    {
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].List < list) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void ScanEdges(ReadOnlySpan<char> text, List<PatternCandidate> candidates)
    {
        var wasWord = false;
        for (var at = 0; at < text.Length; at++)
        {
            var isWord = Categories.IsWord(text[at]);
            if (isWord != wasWord && _atEdges.MayBeginWith(PatternText.Fold(text[at]))) Walk(_atEdges, text, at, candidates);
            wasWord = isWord;
        }
    }

    private void Walk(TermTrie trie, ReadOnlySpan<char> text, int start, List<PatternCandidate> candidates)
    {
        var node = 0;
        for (var at = start; at < text.Length; at++)
        {
            node = trie.Step(node, PatternText.Fold(text[at]));
            if (node < 0) return;
            for (var entry = trie.FirstEntry(node); entry >= 0;)
            {
                (var value, entry) = trie.GetEntry(entry);
                Add(_entries[value], text, start, at + 1, candidates);
            }
        }
    }

    private void Add(in Entry entry, ReadOnlySpan<char> text, int start, int end, List<PatternCandidate> candidates)
    {
        var branch = _lists[entry.List][entry.Branch];
        if (!branch.IsTerm) candidates.Add(new PatternCandidate(entry.List, start, entry.Order, entry.Branch, -1));
        else if ((branch.IgnoresCase || text[start..end].SequenceEqual(entry.Text)) && (!branch.EndsAtEdge || PatternText.IsWordEdge(text, end)))
            candidates.Add(new PatternCandidate(entry.List, start, entry.Order, entry.Branch, end));
    }

    private readonly record struct Entry(int List, int Branch, int Order, string Text);
}
