using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the long form that stands beside an acronym, and says how the letters fit.</summary>
internal static class LongForm
{
    /// <summary>The definition whose long form ends before the token <paramref name="open"/>, the bracket around the acronym; or null.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">Words of the language.</param>
    /// <param name="open">Index of the opening bracket.</param>
    /// <param name="bracketSpan">The brackets where they hold the acronym alone, else empty.</param>
    /// <param name="acronym">The letters.</param>
    public static AcronymDefinition? Before(BlockSyntax block, LanguageData language, int open, TextSpan bracketSpan, ReadOnlySpan<char> acronym)
    {
        var tokens = block.Tokens;
        var last = open - 1;
        while (last >= 0 && (tokens[last].IsSpace || tokens[last].IsQuotationMark)) last--;
        if (last < 0 || !tokens[last].IsWord) return null;
        var words = new WordAlignment(block, FirstWord(block, last, Math.Min(acronym.Length + 5, acronym.Length * 2)), last, acronym, language);
        if (words.FindInitials() is >= 0 and var start) return Create(block, start, last, bracketSpan, AcronymFit.Initials);
        // Brackets that go on, "(NTO, its owner)", are taken for an introduction only where every letter fits.
        if (bracketSpan.IsEmpty) return null;
        if (words.FindMismatch() is ( >= 0, >= 0) mismatch) return Create(block, mismatch.Start, last, bracketSpan, AcronymFit.Mismatched, tokens[mismatch.Wrong].Span);
        return ByLetters(block, words.First, last, bracketSpan, acronym);
    }

    /// <summary>The definition in the brackets after an acronym, or null.</summary>
    public static AcronymDefinition? After(BlockSyntax block, LanguageData language, int index, ReadOnlySpan<char> acronym)
    {
        var tokens = block.Tokens;
        if (index + 4 >= tokens.Length || !tokens[index + 1].IsSpace || tokens[index + 2].Kind != SyntaxKind.OpenBracket) return null;
        var close = index + 3;
        while (close < tokens.Length && tokens[close].Kind is not (SyntaxKind.CloseBracket or SyntaxKind.OpenBracket) && close < index + 40) close++;
        if (close >= tokens.Length || tokens[close].Kind != SyntaxKind.CloseBracket) return null;
        var (first, last) = (index + 3, close - 1);
        while (first < last && !tokens[first].IsWord) first++;
        while (last > first && !tokens[last].IsWord) last--;
        if (!tokens[first].IsWord) return null;
        var bracketSpan = TextSpan.FromBounds(tokens[index + 2].Start, tokens[close].End);
        var words = new WordAlignment(block, first, last, acronym, language);
        if (words.FindInitials() == first) return Create(block, first, last, bracketSpan, AcronymFit.Initials);
        if (words.FindMismatch() is var mismatch && mismatch.Start == first) return Create(block, first, last, bracketSpan, AcronymFit.Mismatched, tokens[mismatch.Wrong].Span);
        var text = block.Text[tokens[first].Start..tokens[last].End];
        return text.Length > acronym.Length * 2 && LetterAlignment.Find(text, acronym) == 0 ? Create(block, first, last, bracketSpan, AcronymFit.Letters) : null;
    }

    private static int FirstWord(BlockSyntax block, int last, int most)
    {
        var (first, words) = (last, 1);
        for (var i = last - 1; i >= 0 && words < most; i--)
        {
            if (block.Tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.Semicolon or SyntaxKind.Colon or SyntaxKind.CloseBracket or SyntaxKind.OpenBracket) break;
            if (!block.Tokens[i].IsWord) continue;
            first = i;
            words++;
        }
        return first;
    }

    private static AcronymDefinition? ByLetters(BlockSyntax block, int first, int last, TextSpan bracketSpan, ReadOnlySpan<char> acronym)
    {
        var from = block.Tokens[first].Start;
        var to = block.Tokens[last].End;
        var text = block.Text[from..to];
        var (start, fit) = (LetterAlignment.Find(text, acronym), AcronymFit.Letters);
        if (start < 0) (start, fit) = (LetterAlignment.FindForeign(text, acronym), AcronymFit.Foreign);
        if (start < 0) return null;
        var span = TextSpan.FromBounds(from + start, to);
        return new AcronymDefinition(block.GetString(span), span, bracketSpan, fit, default);
    }

    private static AcronymDefinition Create(BlockSyntax block, int first, int last, TextSpan bracketSpan, AcronymFit fit, TextSpan wrong = default)
    {
        var span = TextSpan.FromBounds(block.Tokens[first].Start, block.Tokens[last].End);
        return new AcronymDefinition(block.GetString(span), span, bracketSpan, fit, wrong);
    }
}
