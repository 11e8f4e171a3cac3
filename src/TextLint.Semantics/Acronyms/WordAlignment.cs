using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Aligns the letters of an acronym with the initials of words, from the last word to the first, little words left out.</summary>
internal readonly ref struct WordAlignment(BlockSyntax block, int first, int last, ReadOnlySpan<char> acronym, LanguageData language)
{
    private const int ShortestMismatch = 3;

    // Each little word that may stand for a letter or for none doubles the ways; a long form has three of them.
    private const int MostSteps = 100;

    private readonly ReadOnlySpan<char> _acronym = acronym;

    /// <summary>Index of the first token that is looked at.</summary>
    public int First => first;

    /// <summary>
    /// The token at which a long form begins whose words have the letters as their initials; -1 where there is none.
    /// Tried first: "of the Chief Information Officer" has the letters of OCIO too, but not in its words' initials.
    /// </summary>
    public int FindInitials()
    {
        var steps = MostSteps;
        return FindInitials(last, _acronym.Length - 1, ref steps);
    }

    /// <summary>
    /// Where a long form begins whose words, all of them with a capital, have the letters as their initials but for one word, and that word; (-1, -1) where
    /// there is none, or where the letters are probably those of another language.
    /// </summary>
    public (int Start, int Wrong) FindMismatch()
    {
        var steps = MostSteps;
        if (_acronym.Length < ShortestMismatch || AcronymVocabulary.IsForeign(_acronym)) return (-1, -1);
        var found = Match(last, _acronym.Length - 1, -1, ref steps);
        return found.Start < 0 || found.Wrong < 0 || IsForeign(found.Start) || LeavesOut(found) ? (-1, -1) : found;
    }

    /// <summary>A little word may stand for a letter, as in DOD, or for none: "National Archives and Records Administration (NARA)".</summary>
    private int FindInitials(int at, int letter, ref int steps)
    {
        while (at >= first && !block.Tokens[at].IsWord) at--;
        if (at < first || --steps < 0) return -1;
        var word = block.GetText(block.Tokens[at]);
        var isLittle = language.Vocabulary.IsFunction(word);
        if (Begins(word, letter))
        {
            // "The Opportunity Project (TOP)" begins with its article, and "of the" begins no name.
            if (letter == 0 && (!isLittle || block.Tokens[at].Has(TokenFlags.Capitalized))) return at;
            if (letter > 0 && FindInitials(at - 1, letter - 1, ref steps) is >= 0 and var found) return found;
        }
        return isLittle ? FindInitials(at - 1, letter, ref steps) : -1;
    }

    private (int Start, int Wrong) Match(int at, int letter, int wrong, ref int steps)
    {
        while (at >= first && !block.Tokens[at].IsWord) at--;
        if (at < first || --steps < 0) return (-1, -1);
        var token = block.Tokens[at];
        var word = block.GetText(token);
        var isLittle = language.Vocabulary.IsFunction(word);
        if (isLittle ? !AcronymVocabulary.IsInsideName(word) : !token.Has(TokenFlags.Capitalized)) return (-1, -1);
        if (Begins(word, letter))
        {
            if (letter == 0 && !isLittle) return (at, wrong);
            if (letter > 0 && Match(at - 1, letter - 1, wrong, ref steps) is { Start: >= 0 } found) return found;
        }
        if (isLittle) return Match(at - 1, letter, wrong, ref steps);
        if (wrong >= 0 || !CanBeWrong(token, word, letter)) return (-1, -1);
        return letter == 0 ? (at, at) : Match(at - 1, letter - 1, at, ref steps);
    }

    private bool Begins(ReadOnlySpan<char> word, int letter) => Folding.Fold(word[0]) == Folding.Fold(_acronym[letter]);

    /// <summary>"Extensible" stands for an X, and parts of "Anti-Doping" or "HyperText" for letters of their own.</summary>
    private bool CanBeWrong(SyntaxToken token, ReadOnlySpan<char> word, int letter)
    {
        const TokenFlags Parts = TokenFlags.Hyphenated | TokenFlags.InnerCapital | TokenFlags.AllCaps | TokenFlags.HasDigit;
        return token.Kind == SyntaxKind.Word && (token.Flags & Parts) == TokenFlags.None && word.Length > 2 && _acronym[letter] != 'X';
    }

    /// <summary>"Centers for Medicare and Medicaid Services (CMS)": the first letter stands further left, and a word has no letter.</summary>
    private bool LeavesOut((int Start, int Wrong) found)
    {
        if (found.Wrong != found.Start) return false;
        for (var i = found.Start - 1; i >= first; i--)
            if (block.Tokens[i].Has(TokenFlags.Capitalized) && Begins(block.GetText(block.Tokens[i]), 0)) return true;
        return false;
    }

    /// <summary>A people or place in the long form or right before it: Brazil's parties have Portuguese letters.</summary>
    private bool IsForeign(int start)
    {
        const int Before = 4;
        for (var i = Math.Max(0, start - Before); i <= last; i++)
        {
            var token = block.Tokens[i];
            if (!token.IsWord || !token.Has(TokenFlags.Capitalized)) continue;
            var word = block.GetText(token);
            if (token.Has(TokenFlags.Possessive)) word = word[..^2];
            if (!AcronymVocabulary.IsEnglish(word) && (language.Lexicon.Find(word) & (LexiconFlags.Demonym | LexiconFlags.Place)) != LexiconFlags.None) return true;
        }
        return false;
    }
}
