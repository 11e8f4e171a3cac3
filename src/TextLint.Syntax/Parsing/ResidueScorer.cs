using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>Scores a block by its lines against the phrases of page furniture.</summary>
internal static class ResidueScorer
{
    /// <summary>A longer block is an article's.</summary>
    private const int LongestBlock = 600;

    private const int LongestLine = 240;
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
            var strength = StrengthOf(text[range].Trim(), options);
            strong |= strength == ResidueStrength.Strong;
            if (strength == ResidueStrength.None) others++;
            else residue++;
        }
        if (residue > 0 && others <= residue / 3) return new ResidueScore(residue, strong, IsNeutral: false);
        return residue == 0 && others == 1 && text.Length <= LongestNeutralLine && !PlainShape.EndsInStop(text) ? new ResidueScore(0, IsStrong: false, IsNeutral: true) : ResidueScore.None;
    }

    private static ResidueStrength StrengthOf(ReadOnlySpan<char> line, ParseOptions options)
    {
        if (line.Length > LongestLine) return ResidueStrength.None;
        Span<char> buffer = stackalloc char[LongestLine];
        var bare = buffer[..Bare(line, buffer)];
        // Words between quotation marks are somebody's speech; a form has none.
        var isQuoted = line.IndexOfAny("\"\u201C\u201D\u00AB\u201E") >= 0;
        var strength = ResiduePhrases.StrengthOf(bare, isQuoted);
        if (strength == ResidueStrength.Strong) return strength;
        foreach (var phrase in options.ResiduePhrases)
            if (MatchesOwn(bare, phrase)) return ResidueStrength.Strong;
        return strength;
    }

    private static bool MatchesOwn(ReadOnlySpan<char> line, string phrase)
    {
        if (phrase.Length > LongestLine) return false;
        Span<char> buffer = stackalloc char[LongestLine];
        return ResiduePhrases.Covers(line, buffer[..Bare(phrase, buffer)]);
    }

    /// <summary>Folded words with one space between them; apostrophes go, a figure becomes a number sign, all else is space.</summary>
    private static int Bare(ReadOnlySpan<char> line, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in line)
        {
            if (CharacterTable.IsApostrophe(c)) continue;
            var bare = char.IsDigit(c) ? '#' : char.IsLetter(c) || c == '\u00A9' ? Folding.Fold(c) : ' ';
            if (bare is ' ' or '#' && (length > 0 ? buffer[length - 1] : ' ') == bare) continue;
            buffer[length++] = bare;
        }
        return length > 0 && buffer[length - 1] == ' ' ? length - 1 : length;
    }
}
