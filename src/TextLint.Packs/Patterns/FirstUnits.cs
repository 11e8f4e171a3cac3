namespace TextLint.Packs.Patterns;

/// <summary>The units that a match of a pattern can begin with.</summary>
/// <param name="Low">A bit for each of U+0000 to U+003F.</param>
/// <param name="High">A bit for each of U+0040 to U+007F.</param>
/// <param name="Other">True where it may begin with one outside ASCII.</param>
/// <param name="IsNullable">True where it may match nothing, so that the units say nothing.</param>
internal readonly record struct FirstUnits(ulong Low, ulong High, bool Other, bool IsNullable)
{
    private static readonly FirstUnits s_nothing = new(0, 0, false, true);
    private static readonly FirstUnits s_any = new(ulong.MaxValue, ulong.MaxValue, true, true);

    // Spaces and small letters are nine tenths of a text.
    private static readonly ulong s_frequentLow = 1UL << ' ';
    private static readonly ulong s_frequentHigh = Enumerable.Range('a', 26).Aggregate(0UL, (bits, c) => bits | 1UL << (c - 64));

    /// <summary>True where a match may begin with the unit.</summary>
    public bool Contains(char c) => c < 64 ? (Low >> c & 1) != 0 : c < 128 ? (High >> (c - 64) & 1) != 0 : Other;

    /// <summary>True where few places of a text can begin a match.</summary>
    public bool IsRare => !IsNullable && (Low & s_frequentLow) == 0 && ulong.PopCount(High & s_frequentHigh) == 0;

    /// <summary>True where no unit is in both.</summary>
    public bool IsDisjoint(FirstUnits other) => (Low & other.Low) == 0 && (High & other.High) == 0 && !(Other && other.Other);

    /// <summary>The units of both.</summary>
    public FirstUnits Or(FirstUnits other) => new(Low | other.Low, High | other.High, Other || other.Other, IsNullable || other.IsNullable);

    /// <summary>The units that can follow the first of a match; nullable where that is not known.</summary>
    public static FirstUnits OfSecond(PatternNode node)
    {
        if (node is not ConcatenationNode { Parts: var parts }) parts = [node];
        while (parts is [AnchorNode, ..]) parts = parts.RemoveAt(0);
        if (parts is [ConcatenationNode inner, .. var after]) return OfSecond(new ConcatenationNode([.. inner.Parts, .. after]));
        if (parts.IsEmpty) return s_any;
        var rest = Of(new ConcatenationNode(parts.RemoveAt(0)));
        switch (parts[0])
        {
            case CharacterNode or SetNode: return rest;
            case RepeatNode { Part: CharacterNode or SetNode, Min: >= 2 } run: return Of(run.Part);
            case RepeatNode { Part: CharacterNode or SetNode, Min: 1 } run: return rest.IsNullable ? s_any : Of(run.Part).Or(rest);
            default: return s_any;
        }
    }

    /// <summary>The units of a set.</summary>
    public static FirstUnits OfSet(CharacterSet set) => new(set.Ascii.Low, set.Ascii.High, set.MayHaveOther, false);

    /// <summary>The units of a pattern.</summary>
    public static FirstUnits Of(PatternNode node) => node switch
    {
        CharacterNode c => OfCharacter(c),
        SetNode set => OfSet(set.Set),
        ConcatenationNode c => OfConcatenation(c),
        AlternationNode a => a.Choices.Select(Of).Aggregate((x, y) => x.Or(y)),
        RepeatNode r => Of(r.Part) is var units && r.Min == 0 ? units with { IsNullable = true } : units,
        CaptureNode c => Of(c.Part),
        AtomicNode a => Of(a.Part),
        AnchorNode or LookNode => s_nothing,
        _ => s_any,
    };

    /// <summary>A unit; where case is ignored, with all that fold to the same, of which some are outside ASCII (the Kelvin sign is a k).</summary>
    private static FirstUnits OfCharacter(CharacterNode node)
    {
        if (!node.IgnoreCase) return OfUnit(node.Character);
        var folded = PatternText.Fold(node.Character);
        return OfUnit(folded).Or(OfUnit(char.ToUpperInvariant(folded))) with { Other = true };
    }

    private static FirstUnits OfUnit(char c) => c < 64 ? new(1UL << c, 0, false, false) : c < 128 ? new(0, 1UL << (c - 64), false, false) : new(0, 0, true, false);

    private static FirstUnits OfConcatenation(ConcatenationNode node)
    {
        var result = s_nothing;
        foreach (var part in node.Parts)
        {
            var next = Of(part);
            result = result.Or(next) with { IsNullable = next.IsNullable };
            if (!next.IsNullable) break;
        }
        return result;
    }
}
