using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Terms of one token or more, found in one pass over a block's tokens however many terms there are. Letter case and the kind of apostrophe and
/// of space do not count; the longest term that is chosen wins. Not changed once it is read from.
/// </summary>
/// <param name="choose">Which of the values of equal terms is meant at a place; null for none.</param>
internal sealed class TermTrie<T>(TermTrie<T>.Choice choose)
    where T : class
{
    // The walk from each token is bounded by this, so that a roster of endless names cannot make the pass quadratic.
    private const int MostTokens = 64;

    private static readonly List<(T Value, TextSpan Span, int First, int End)> s_none = [];

    private readonly Node _root = new();

    /// <summary>Chooses among the values of terms that fold to one.</summary>
    /// <param name="values">The values, in the order in which they were added.</param>
    /// <param name="text">What the block has.</param>
    /// <param name="first">The first token of it.</param>
    public delegate T? Choice(List<T> values, ReadOnlySpan<char> text, SyntaxToken first);

    /// <summary>Adds a term; one without a word, or of too many, is never found.</summary>
    public void Add(string term, T value)
    {
        var blocks = SyntaxTree.Parse(term).Root.Blocks;
        if (blocks is not [{ IsProse: true } block] || block.Tokens.Length is 0 or > MostTokens || !block.Tokens.Any(t => t.IsWord)) return;
        var node = _root;
        foreach (var token in block.Tokens) node = node.GetOrAdd(token.IsSpace ? " " : block.GetText(token));
        node.Values.Add(value);
    }

    /// <summary>The places of terms in a block, in order, none inside another; the indexes are of the first token and of the one after the last.</summary>
    public List<(T Value, TextSpan Span, int First, int End)> Read(BlockSyntax block)
    {
        if (_root.IsLeaf) return s_none;
        var (tokens, found) = (block.Tokens, s_none);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsSpace || Longest(block, i) is not ({ } value, var span, var end)) continue;
            if (ReferenceEquals(found, s_none)) found = [];
            found.Add((value, span, i, end));
            i = end - 1;
        }
        return found;
    }

    private (T? Value, TextSpan Span, int End) Longest(BlockSyntax block, int first)
    {
        (T? Value, TextSpan Span, int End) best = default;
        Node? node = _root;
        var tokens = block.Tokens.AsSpan();
        for (var i = first; i < tokens.Length && node is not null; i++)
        {
            var text = tokens[i].IsSpace ? " " : block.GetText(tokens[i]);
            if (tokens[i].Has(TokenFlags.Possessive) && Accept(node.Find(text[..^2]), block, first, tokens[i].End - 2) is ({ } owner, var inner)) best = (owner, inner, i + 1);
            node = node.Find(text);
            if (Accept(node, block, first, tokens[i].End) is ({ } value, var span)) best = (value, span, i + 1);
        }
        return best;
    }

    private (T? Value, TextSpan Span) Accept(Node? node, BlockSyntax block, int first, int end)
    {
        if (node is null || node.Values.Count == 0) return default;
        var span = TextSpan.FromBounds(block.Tokens[first].Start, end);
        return (choose(node.Values, block.Text.Slice(span.Start, span.Length), block.Tokens[first]), span);
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public List<T> Values { get; } = [];

        public bool IsLeaf => _next is null;

        public Node? Find(ReadOnlySpan<char> text) =>
            _next is not null && _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var node) ? node : null;

        public Node GetOrAdd(ReadOnlySpan<char> text)
        {
            if (Find(text) is { } known) return known;
            var node = new Node();
            (_next ??= new Dictionary<string, Node>(FoldingComparer.Instance)).Add(text.ToString(), node);
            return node;
        }
    }
}
