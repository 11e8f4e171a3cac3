using System.Buffers;
using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>One of the patterns that a rule looks for, in the shape in which it is found fastest.</summary>
internal sealed class PatternBranch
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create(@"\.[]{}()*+?^$|#");

    private readonly PatternNode? _node;
    private readonly ImmutableArray<PatternCapture> _captures;
    private Pattern? _pattern;

    private PatternBranch(PatternNode? node, ImmutableArray<PatternCapture> captures) => (_node, _captures) = (node, captures);

    /// <summary>What a match is (<see cref="IsTerm"/>) or begins with; empty where a text has to be searched.</summary>
    public ImmutableArray<string> Texts { get; private init; } = [];

    /// <summary>True where the texts are the matches.</summary>
    public bool IsTerm => _node is null;

    /// <summary>True where letter case makes no difference to the texts.</summary>
    public bool IgnoresCase { get; private init; }

    /// <summary>True where a match begins at the edge of a word.</summary>
    public bool BeginsAtEdge { get; private init; }

    /// <summary>True where a term ends at the edge of a word.</summary>
    public bool EndsAtEdge { get; private init; }

    /// <summary>The pattern of a branch that is no term.</summary>
    public Pattern Pattern => _pattern ??= Pattern.Create(_node!, _captures);

    /// <summary>A text that is no pattern, at the edges of words where it begins or ends in one.</summary>
    public static PatternBranch CreateTerm(string text, bool ignoreCase) => new(null, [])
    {
        Texts = [text],
        IgnoresCase = ignoreCase,
        BeginsAtEdge = text.Length > 0 && Categories.IsWord(text[0]),
        EndsAtEdge = text.Length > 0 && Categories.IsWord(text[^1]),
    };

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="isWord">True where a match begins and ends at the edge of a word.</param>
    /// <param name="flags">The flags it begins with; on return those the next one begins with.</param>
    /// <exception cref="PatternSyntaxException">It cannot be read.</exception>
    public static PatternBranch Create(string text, bool isWord, ref PatternFlags flags)
    {
        if (!text.AsSpan().ContainsAny(s_signs) && !flags.HasFlag(PatternFlags.Extended))
            return new PatternBranch(null, []) { Texts = [text], IgnoresCase = flags.HasFlag(PatternFlags.IgnoreCase), BeginsAtEdge = isWord, EndsAtEdge = isWord };
        var inner = PatternParser.Parse(text, ref flags, out var captures);
        return Create(inner, captures, isWord);
    }

    private static PatternBranch Create(PatternNode inner, ImmutableArray<PatternCapture> captures, bool isWord)
    {
        var edge = new AnchorNode(PatternAnchor.WordEdge);
        PatternNode node = isWord ? new ConcatenationNode([edge, inner, edge]) : inner;
        var (bare, begins, ends) = StripEdges(inner, isWord);
        var prefixes = PatternShape.GetPrefixes(bare);
        if (prefixes.Texts.Length == 0 || prefixes.Texts.Any(t => t.Length == 0)) return new PatternBranch(node, captures);
        var (folds, isExact) = CaseOf(bare);
        var isTerm = prefixes is { IsWhole: true, IsBare: true } && !(folds && isExact);
        return new PatternBranch(isTerm ? null : node, captures)
        {
            Texts = isTerm ? prefixes.Texts : [.. prefixes.Texts.Distinct(StringComparer.Ordinal)],
            IgnoresCase = !isTerm || folds,
            BeginsAtEdge = begins || PatternShape.BeginsAtWordEdge(inner),
            EndsAtEdge = ends,
        };
    }

    /// <summary>The pattern without conditions on the edges of words at its ends.</summary>
    private static (PatternNode Bare, bool Begins, bool Ends) StripEdges(PatternNode node, bool isWord)
    {
        if (node is not ConcatenationNode { Parts: var parts }) return (node, isWord, isWord);
        var (begins, ends) = (isWord, isWord);
        while (parts is [AnchorNode { Anchor: PatternAnchor.WordEdge }, ..]) (parts, begins) = (parts.RemoveAt(0), true);
        while (parts is [.., AnchorNode { Anchor: PatternAnchor.WordEdge }]) (parts, ends) = (parts.RemoveAt(parts.Length - 1), true);
        return (new ConcatenationNode(parts), begins, ends);
    }

    /// <summary>Whether letters match in any case, and whether letters match in their own only.</summary>
    private static (bool Folds, bool IsExact) CaseOf(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode c: return (c.IgnoreCase, !c.IgnoreCase && PatternText.Fold(c.Character) != char.ToUpperInvariant(c.Character));
            case SetNode set: return (false, set.Set.ToMembers(8) is { } members && members.Any(m => !set.Set.Contains(char.ToUpperInvariant(m)) || !set.Set.Contains(char.ToLowerInvariant(m))));
        }
        ImmutableArray<PatternNode> parts = node switch
        {
            ConcatenationNode c => c.Parts,
            AlternationNode a => a.Choices,
            RepeatNode r => [r.Part],
            CaptureNode c => [c.Part],
            AtomicNode a => [a.Part],
            _ => [],
        };
        var (folds, isExact) = (false, false);
        foreach (var part in parts)
        {
            var (f, e) = CaseOf(part);
            (folds, isExact) = (folds || f, isExact || e);
        }
        return (folds, isExact);
    }
}
