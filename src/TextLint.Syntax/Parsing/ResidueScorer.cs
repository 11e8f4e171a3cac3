namespace TextLint.Syntax.Parsing;

/// <summary>Scores a block by its lines against the phrases of page furniture.</summary>
internal static class ResidueScorer
{
    /// <summary>A longer block is an article's.</summary>
    private const int LongestBlock = 600;

    private const int LongestNeutralLine = 60;

    public static ResidueScore Score(BlockSyntax block, ParseOptions options)
    {
        var text = block.Text;
        if (!block.IsProse || text.IsEmpty || text.Length > LongestBlock) return ResidueScore.None;
        int residue = 0, others = 0;
        var strong = false;
        foreach (var range in text.SplitAny('\r', '\n'))
        {
            if (text[range].IsWhiteSpace()) continue;
            var strength = options.ResiduePhrases.StrengthOf(text[range].Trim());
            strong |= strength == ResidueStrength.Strong;
            if (strength == ResidueStrength.None) others++;
            else residue++;
        }
        if (residue > 0 && others <= residue / 3) return new ResidueScore(residue, strong, IsNeutral: false);
        return residue == 0 && others == 1 && text.Length <= LongestNeutralLine && !PlainShape.EndsInStop(text) ? new ResidueScore(0, IsStrong: false, IsNeutral: true) : ResidueScore.None;
    }
}
