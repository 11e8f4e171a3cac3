namespace TextLint.Spelling.Affixes;

/// <summary>One line of a PFX or SFX class.</summary>
/// <param name="IsPrefix">True for PFX.</param>
/// <param name="CrossProduct">True where a prefix and a suffix may be put on one stem.</param>
/// <param name="Strip">What is taken off the stem first.</param>
/// <param name="Append">What is put on.</param>
/// <param name="Condition">What the stem must begin or end with.</param>
public sealed record AffixRule(bool IsPrefix, bool CrossProduct, string Strip, string Append, AffixCondition Condition)
{
    /// <summary>The stem with the affix; null where the rule does not fit the stem.</summary>
    public string? Apply(string stem)
    {
        if (stem.Length <= Strip.Length || !Condition.Matches(stem, IsPrefix)) return null;
        if (IsPrefix) return stem.StartsWith(Strip, StringComparison.Ordinal) ? Append + stem[Strip.Length..] : null;
        return stem.EndsWith(Strip, StringComparison.Ordinal) ? stem[..^Strip.Length] + Append : null;
    }
}
