using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TextLint.Spelling.Suggestions;

/// <summary>Writes a <see cref="WordGraph"/> from words in ordinal order, merging equal endings as it goes.</summary>
internal sealed class WordGraphBuilder
{
    private readonly List<ulong> _edges = [0];
    private readonly Dictionary<NodeKey, int> _nodes = [];
    private readonly List<List<WordEdge>> _open = [[]];
    private string _last = "";

    /// <summary>Adds a folded word that is greater than the one before by ordinal comparison.</summary>
    /// <param name="word">Not empty.</param>
    /// <param name="frequency">Its class of frequency, 0 to 63.</param>
    public void Add(string word, int frequency)
    {
        var common = 0;
        while (common < _last.Length && common < word.Length && _last[common] == word[common]) common++;
        Close(common);
        for (var i = common; i < word.Length; i++)
        {
            var isFinal = i == word.Length - 1;
            _open[i].Add(WordEdge.Create(word[i], isFinal, isLast: false, target: 0, count: isFinal ? 1 : 0, isFinal ? frequency : 0));
            _open.Add([]);
        }
        _last = word;
    }

    /// <summary>The edges, and where those of the first letters begin.</summary>
    public (byte[] Edges, int Root) Build()
    {
        Close(0);
        var root = Write(_open[0]);
        if (_edges.Count > WordEdge.MaxTarget) throw new InvalidOperationException("There are too many words for a word graph.");
        var bytes = new byte[8 * _edges.Count];
        for (var i = 0; i < _edges.Count; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 * i), _edges[i]);
        return (bytes, root);
    }

    // The letters after the common beginning are done with: no later word changes what follows them.
    private void Close(int common)
    {
        for (var depth = _last.Length; depth > common; depth--)
        {
            var children = _open[depth];
            _open.RemoveAt(depth);
            var parent = CollectionsMarshal.AsSpan(_open[depth - 1]);
            var edge = parent[^1];
            var best = edge.BestFrequency;
            var count = edge.IsFinal ? 1 : 0;
            foreach (var child in children) (best, count) = (Math.Max(best, child.BestFrequency), count + child.Count);
            parent[^1] = WordEdge.Create(edge.Letter, edge.IsFinal, isLast: false, Write(children), Math.Min(count, WordEdge.MaxCount), best);
        }
    }

    private int Write(List<WordEdge> children)
    {
        if (children.Count == 0) return 0;
        children[^1] = new WordEdge(children[^1].Bits | (1UL << 17));
        var key = new NodeKey([.. children]);
        if (_nodes.TryGetValue(key, out var there))
        {
            Raise(there, children);
            return there;
        }
        var start = _edges.Count;
        foreach (var child in children) _edges.Add(child.Bits);
        return _nodes[key] = start;
    }

    // Words that share an ending share its bound: the greater frequency holds for all of them.
    private void Raise(int node, List<WordEdge> children)
    {
        for (var i = 0; i < children.Count; i++)
        {
            var edge = new WordEdge(_edges[node + i]);
            var child = children[i];
            if (child.BestFrequency > edge.BestFrequency)
                _edges[node + i] = WordEdge.Create(edge.Letter, edge.IsFinal, edge.IsLast, edge.Target, edge.Count, child.BestFrequency).Bits;
        }
    }

    /// <summary>Two nodes are one where their edges are equal, frequency aside.</summary>
    private readonly struct NodeKey(WordEdge[] edges) : IEquatable<NodeKey>
    {
        private const ulong Structure = ulong.MaxValue >> 6;

        private readonly WordEdge[] _edges = edges;

        public bool Equals(NodeKey other)
        {
            if (_edges.Length != other._edges.Length) return false;
            for (var i = 0; i < _edges.Length; i++)
                if (((_edges[i].Bits ^ other._edges[i].Bits) & Structure) != 0) return false;
            return true;
        }

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = 14695981039346656037UL;
            foreach (var edge in _edges) hash = ((hash ^ (edge.Bits & Structure)) * 1099511628211UL) ^ (hash >> 29);
            return (int)(hash ^ (hash >> 32));
        }
    }
}
