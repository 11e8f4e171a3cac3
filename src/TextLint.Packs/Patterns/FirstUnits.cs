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

    /// <summary>True where a match may begin with the unit.</summary>
    public bool Contains(char c) => c < 64 ? (Low >> c & 1) != 0 : c < 128 ? (High >> (c - 64) & 1) != 0 : Other;

    /// <summary>The units of a pattern.</summary>
    public static FirstUnits Of(PatternNode node) => node switch
    {
        CharacterNode c => OfSet(new CharacterSet([(c.Character, c.Character)], [], isNegated: false, c.IgnoreCase)),
        SetNode set => OfSet(set.Set),
        ConcatenationNode c => OfConcatenation(c),
        AlternationNode a => a.Choices.Select(Of).Aggregate((x, y) => x.Or(y)),
        RepeatNode r => Of(r.Part) is var units && r.Min == 0 ? units with { IsNullable = true } : units,
        CaptureNode c => Of(c.Part),
        AtomicNode a => Of(a.Part),
        AnchorNode or LookNode => s_nothing,
        _ => s_any,
    };

    private static FirstUnits OfSet(CharacterSet set) => new(set.Ascii.Low, set.Ascii.High, set.MayHaveOther, false);

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

    private FirstUnits Or(FirstUnits other) => new(Low | other.Low, High | other.High, Other || other.Other, IsNullable || other.IsNullable);
}
