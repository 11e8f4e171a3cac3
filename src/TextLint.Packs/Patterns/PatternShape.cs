using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>What can be said of all matches of a pattern without running it.</summary>
internal static class PatternShape
{
    private const int MostPrefixes = 256;

    /// <summary>True where it may match nothing.</summary>
    public static bool IsNullable(PatternNode node) => node switch
    {
        CharacterNode or SetNode => false,
        ConcatenationNode c => c.Parts.All(IsNullable),
        AlternationNode a => a.Choices.Any(IsNullable),
        RepeatNode r => r.Min == 0 || IsNullable(r.Part),
        CaptureNode c => IsNullable(c.Part),
        AtomicNode a => IsNullable(a.Part),
        _ => true,
    };

    /// <summary>About how many steps its program has, at most.</summary>
    public static long Size(PatternNode node) => node switch
    {
        ConcatenationNode c => c.Parts.Sum(Size),
        AlternationNode a => a.Choices.Sum(c => Size(c) + 2),
        RepeatNode { Part: CharacterNode or SetNode } => 1,
        RepeatNode r => Math.Min(int.MaxValue, (Size(r.Part) + 3) * Math.Max(1, r.Max < 0 ? r.Min + 1L : r.Max)),
        CaptureNode c => Size(c.Part) + 2,
        LookNode l => Size(l.Part) + 2,
        AtomicNode a => Size(a.Part) + 2,
        _ => 1,
    };

    /// <summary>True where a match begins at the edge of a word.</summary>
    public static bool BeginsAtWordEdge(PatternNode node) => node switch
    {
        AnchorNode { Anchor: PatternAnchor.WordEdge } => true,
        ConcatenationNode { Parts: [var first, ..] } => BeginsAtWordEdge(first),
        AlternationNode a => a.Choices.All(BeginsAtWordEdge),
        CaptureNode c => BeginsAtWordEdge(c.Part),
        AtomicNode a => BeginsAtWordEdge(a.Part),
        _ => false,
    };

    /// <summary>True where a match begins where the text does.</summary>
    public static bool BeginsAtTextStart(PatternNode node) => node switch
    {
        AnchorNode { Anchor: PatternAnchor.TextStart } => true,
        ConcatenationNode { Parts: [var first, ..] } => BeginsAtTextStart(first),
        AlternationNode a => a.Choices.All(BeginsAtTextStart),
        CaptureNode c => BeginsAtTextStart(c.Part),
        AtomicNode a => BeginsAtTextStart(a.Part),
        _ => false,
    };

    /// <summary>
    /// The set of a run that every match begins with and that what follows must leave whole, so that a search that failed at its start fails inside it; null where there is none.
    /// </summary>
    public static CharacterSet? LeadingRun(PatternNode node)
    {
        if (Holds<BackReferenceNode>(node) || Holds<LookNode>(node)) return null;
        return FindLeadingRun(node);
    }

    /// <summary>True where a run over a set cannot give back anything that what follows could use.</summary>
    public static bool IsPossessive(RepeatNode run, CharacterSet set, ReadOnlySpan<PatternNode> following)
    {
        if (run.IsLazy || run.Max >= 0) return false;
        foreach (var next in following)
        {
            if (next is AnchorNode or LookNode) return false;
            var units = FirstUnits.Of(next);
            if (!units.IsDisjoint(FirstUnits.OfSet(set))) return false;
            if (!units.IsNullable) return true;
        }
        return false;
    }

    private static CharacterSet? FindLeadingRun(PatternNode node) => node switch
    {
        ConcatenationNode { Parts: [AnchorNode { Anchor: PatternAnchor.WordEdge }, .. var rest] } => FindLeadingRun(new ConcatenationNode(rest)),
        ConcatenationNode { Parts: [RepeatNode { Part: SetNode set, Min: <= 1 } run, .. var rest] } when run.Min == 1 && IsPossessive(run, set.Set, rest.AsSpan()) => set.Set,
        ConcatenationNode { Parts: [RepeatNode { Part: SetNode }, ..] } => null,
        ConcatenationNode { Parts: [var first, ..] } => FindLeadingRun(first),
        RepeatNode { Min: >= 1, Part: not SetNode } r => FindLeadingRun(r.Part),
        CaptureNode c => FindLeadingRun(c.Part),
        _ => null,
    };

    private static bool Holds<T>(PatternNode node)
        where T : PatternNode => node is T || node switch
    {
        ConcatenationNode c => c.Parts.Any(Holds<T>),
        AlternationNode a => a.Choices.Any(Holds<T>),
        RepeatNode r => Holds<T>(r.Part),
        CaptureNode c => Holds<T>(c.Part),
        AtomicNode a => Holds<T>(a.Part),
        LookNode l => Holds<T>(l.Part),
        _ => false,
    };

    /// <summary>
    /// What matches begin with, in the order in which the pattern tries them. Letters that match in any case are folded. Every match begins with one of them; where
    /// <see cref="Prefixes.IsWhole"/> says so, they are the matches.
    /// </summary>
    public static Prefixes GetPrefixes(PatternNode node) => node switch
    {
        CharacterNode c => new Prefixes([(c.IgnoreCase ? PatternText.Fold(c.Character) : c.Character).ToString()], IsWhole: true),
        SetNode set => OfSet(set.Set),
        ConcatenationNode c => OfConcatenation(c.Parts),
        AlternationNode a => OfAlternation(a),
        RepeatNode r => OfRepeat(r),
        CaptureNode c => GetPrefixes(c.Part),
        AnchorNode or LookNode => Prefixes.Nothing with { IsBare = false },
        // A group that never gives back may match less than its prefixes say, never something else.
        AtomicNode a => GetPrefixes(a.Part) with { IsBare = false },
        _ => Prefixes.Any,
    };

    private static Prefixes OfSet(CharacterSet set) =>
        set.ToMembers(8) is { Length: > 0 } members ? new Prefixes([.. members.Select(m => m.ToString())], IsWhole: true) : Prefixes.Any;

    private static Prefixes OfConcatenation(ImmutableArray<PatternNode> parts)
    {
        var result = Prefixes.Nothing;
        foreach (var part in parts)
        {
            var next = GetPrefixes(part);
            if (result.Texts.Length * next.Texts.Length > MostPrefixes) return result with { IsWhole = false };
            result = new Prefixes([.. result.Texts.SelectMany(a => next.Texts.Select(b => a + b))], next.IsWhole, result.IsBare && next.IsBare);
            if (!next.IsWhole) return result;
        }
        return result;
    }

    private static Prefixes OfAlternation(AlternationNode node)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        var (isWhole, isBare) = (true, true);
        foreach (var choice in node.Choices)
        {
            var next = GetPrefixes(choice);
            texts.AddRange(next.Texts);
            if (texts.Count > MostPrefixes) return Prefixes.Any;
            (isWhole, isBare) = (isWhole && next.IsWhole, isBare && next.IsBare);
        }
        return new Prefixes(texts.ToImmutable(), isWhole, isBare);
    }

    private static Prefixes OfRepeat(RepeatNode node)
    {
        var part = GetPrefixes(node.Part);
        if (node.Max == 1 && node.Min == 0)
        {
            ImmutableArray<string> texts = node.IsLazy ? ["", .. part.Texts] : [.. part.Texts, ""];
            return new Prefixes(texts, part.IsWhole, part.IsBare);
        }
        if (node.Min == 0) return Prefixes.Any;
        return node is { Min: 1, Max: 1 } ? part : part with { IsWhole = false };
    }
}
