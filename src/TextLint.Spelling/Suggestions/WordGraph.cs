using System.Runtime.InteropServices;

namespace TextLint.Spelling.Suggestions;

/// <summary>
/// The folded words of a language as a graph of letters that shares beginnings and endings. Words are numbered in ordinal order;
/// the number of a word is the sum of the counts of the edges passed by on the way, and of the words that end on the way.
/// Read in place from its bytes.
/// </summary>
internal readonly ref struct WordGraph
{
    private readonly ReadOnlySpan<ulong> _edges;

    public WordGraph(ReadOnlySpan<byte> edges, int root)
    {
        _edges = MemoryMarshal.Cast<byte, ulong>(edges);
        Root = root;
    }

    /// <summary>Where the edges of the first letters begin; 0 where there are no words.</summary>
    public int Root { get; }

    /// <summary>The edge at a place.</summary>
    public WordEdge this[int index] => new(_edges[index]);

    /// <summary>The number of a word.</summary>
    /// <param name="word">A word in any letter case.</param>
    /// <returns>-1 where the graph does not have it.</returns>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var (node, index) = (Root, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (!TryFind(node, WordFolding.Fold(word[i]), ref index, out var edge)) return -1;
            if (i == word.Length - 1) return edge.IsFinal ? index : -1;
            if (edge.IsFinal) index++;
            node = edge.Target;
        }
        return -1;
    }

    // Adds to the index what the edges passed by count.
    private bool TryFind(int node, char letter, ref int index, out WordEdge edge)
    {
        edge = default;
        if (node == 0) return false;
        for (; ; node++)
        {
            edge = this[node];
            if (edge.Letter == letter) return true;
            if (edge.IsLast || edge.Letter > letter) return false;
            index += edge.Count;
        }
    }

    /// <summary>True where every edge leads to an earlier one, so that each way through the graph ends.</summary>
    public bool IsSound()
    {
        if (Root >= _edges.Length || Root < 0) return false;
        for (int i = 1, node = 1; i < _edges.Length; i++)
        {
            var edge = this[i];
            if (edge.Target >= node) return false;
            if (edge.IsLast) node = i + 1;
        }
        return _edges.Length <= 1 || this[_edges.Length - 1].IsLast;
    }
}
