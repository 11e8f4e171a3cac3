using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Finds the long form of an acronym by aligning its letters with the words beside it, from right to left; the first letter must begin a word.
/// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
/// </summary>
internal static class LongForm
{
    /// <summary>The long form that ends before a bracket at <paramref name="last"/> + 1, or null.</summary>
    public static string? Before(BlockSyntax block, int last, ReadOnlySpan<char> acronym, NameVocabulary vocabulary)
    {
        var tokens = block.Tokens;
        while (last >= 0 && (tokens[last].IsSpace || tokens[last].Kind is >= SyntaxKind.DoubleQuote and <= SyntaxKind.RightSingleGuillemet)) last--;
        if (last < 0 || !tokens[last].IsWord) return null;
        var first = FirstWord(block, last, Math.Min(acronym.Length + 5, acronym.Length * 2));
        if (AlignWords(block, first, last, acronym, vocabulary) is >= 0 and var word) return block.Text[tokens[word].Start..tokens[last].End].ToString();
        var text = block.Text[tokens[first].Start..tokens[last].End];
        var start = Align(text, acronym);
        if (start < 0) start = AlignInitials(text, acronym);
        return start < 0 ? null : text[start..].ToString();
    }

    /// <summary>The brackets after an acronym where they hold its long form, or null.</summary>
    public static TextSpan? After(BlockSyntax block, int index, ReadOnlySpan<char> acronym)
    {
        var tokens = block.Tokens;
        if (index + 4 >= tokens.Length || !tokens[index + 1].IsSpace || tokens[index + 2].Kind != SyntaxKind.OpenBracket) return null;
        var close = index + 3;
        while (close < tokens.Length && tokens[close].Kind is not (SyntaxKind.CloseBracket or SyntaxKind.OpenBracket) && close < index + 40) close++;
        if (close >= tokens.Length || tokens[close].Kind != SyntaxKind.CloseBracket) return null;
        var text = block.Text[tokens[index + 3].Start..tokens[close - 1].End];
        return text.Length > acronym.Length * 2 && Align(text, acronym) == 0 ? TextSpan.FromBounds(tokens[index + 2].Start, tokens[close].End) : null;
    }

    private static int FirstWord(BlockSyntax block, int last, int most)
    {
        var (first, words) = (last, 1);
        for (var i = last - 1; i >= 0 && words < most; i--)
        {
            if (block.Tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.Semicolon or SyntaxKind.CloseBracket or SyntaxKind.OpenBracket) break;
            if (!block.Tokens[i].IsWord) continue;
            first = i;
            words++;
        }
        return first;
    }

    /// <summary>
    /// The token at which a long form begins whose words have the letters as their initials, little words left out; -1 where there is none.
    /// Tried first: "of the Chief Information Officer" has the letters of OCIO too, but not in its words' initials.
    /// </summary>
    private static int AlignWords(BlockSyntax block, int first, int last, ReadOnlySpan<char> acronym, NameVocabulary vocabulary)
    {
        var letter = acronym.Length - 1;
        for (var i = last; i >= first; i--)
        {
            if (!block.Tokens[i].IsWord) continue;
            var word = block.GetText(block.Tokens[i]);
            var isLittle = vocabulary.IsFunction(word);
            if (Folding.Fold(word[0]) == Folding.Fold(acronym[letter]) && !(isLittle && letter == 0))
            {
                if (letter-- == 0) return i;
            }
            else if (!isLittle) return -1;
        }
        return -1;
    }

    /// <summary>Where in <paramref name="text"/> the long form begins; -1 where the letters do not fit.</summary>
    private static int Align(ReadOnlySpan<char> text, ReadOnlySpan<char> acronym)
    {
        var at = text.Length - 1;
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            var wanted = Folding.Fold(acronym[letter]);
            while (at >= 0 && (Folding.Fold(text[at]) != wanted || (letter == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1])))) at--;
            if (at < 0) return -1;
            if (letter > 0) at--;
        }
        return at;
    }

    /// <summary>
    /// Acronyms of another language, FSB for Federal Security Service: as many capitalised words as letters, the first letter and at least half of all agree.
    /// </summary>
    private static int AlignInitials(ReadOnlySpan<char> text, ReadOnlySpan<char> acronym)
    {
        var (at, agreed) = (text.Length, 0);
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            if (at <= 0) return -1;
            var start = text[..(at - (letter == acronym.Length - 1 ? 0 : 1))].LastIndexOf(' ') + 1;
            if (start >= text.Length || !char.IsUpper(text[start])) return -1;
            if (text[start] == acronym[letter]) agreed++;
            at = start;
        }
        return text[at] == acronym[0] && agreed * 2 >= acronym.Length ? at : -1;
    }
}
