using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>
/// Reads a simple series backwards from its conjunction: items of a few words, without words of grammar, and behind the last of them the end of the clause. All else (clauses,
/// appositions, places with their countries) is left to a person.
/// </summary>
internal static class SeriesReader
{
    private const int MostWords = 3, MostItems = 20, FewestNames = 3;

    /// <summary>The series that the conjunction at a token ends; null where that is not plain.</summary>
    public static Series? Read(BlockSyntax block, int conjunction, LanguageData language)
    {
        var tokens = block.Tokens;
        var last = conjunction - 2;
        if (last < 1 || tokens[conjunction - 1].Kind != SyntaxKind.WhiteSpace) return null;
        var hasComma = tokens[last].Kind == SyntaxKind.Comma;
        if (hasComma) last--;
        var items = new List<(int First, int Last)>();
        if (ItemAfter(block, conjunction, language) is not { } final || tokens[last].Kind != SyntaxKind.Word) return null;
        items.Add(final);
        var at = last;
        while (items.Count <= MostItems && ItemBefore(block, at, language) is { } item)
        {
            items.Add(item);
            at = item.First - 3;
        }
        // Of the first item only its last word is known: what stands before it may be the rest of the sentence.
        if (items.Count < 2 || at < 0 || tokens[at].Kind != SyntaxKind.Word || !IsPlain(block, tokens[at], language)) return null;
        return new Series(tokens[last].End, hasComma, IsLikely(block, items, at, language), IsCertain(block, items, at, language));
    }

    /// <summary>The words from a comma and a space to a token.</summary>
    private static (int First, int Last)? ItemBefore(BlockSyntax block, int last, LanguageData language)
    {
        var tokens = block.Tokens;
        var first = last;
        for (var words = 1; words <= MostWords && first >= 2; words++)
        {
            if (tokens[first].Kind != SyntaxKind.Word || !IsPlain(block, tokens[first], language)) return null;
            if (tokens[first - 1].Kind != SyntaxKind.WhiteSpace) return null;
            if (tokens[first - 2].Kind == SyntaxKind.Comma) return first >= 3 ? (first, last) : null;
            first -= 2;
        }
        return null;
    }

    /// <summary>The words between a conjunction and the end of the clause.</summary>
    private static (int First, int Last)? ItemAfter(BlockSyntax block, int conjunction, LanguageData language)
    {
        var tokens = block.Tokens;
        for (int words = 1, at = conjunction + 2; words <= MostWords && at < tokens.Length; words++, at += 2)
        {
            if (tokens[at - 1].Kind != SyntaxKind.WhiteSpace || tokens[at].Kind != SyntaxKind.Word || !IsPlain(block, tokens[at], language)) return null;
            if (at + 1 == tokens.Length || tokens[at + 1].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Semicolon or SyntaxKind.CloseBracket)
                return (conjunction + 2, at);
        }
        return null;
    }

    /// <summary>No word of grammar, adverb or verb of speech: those show that more than a series is going on.</summary>
    private static bool IsPlain(BlockSyntax block, SyntaxToken token, LanguageData language)
    {
        var word = block.GetText(token);
        return !language.Vocabulary.IsFunction(word) && !language.Vocabulary.IsAdverb(word) && !language.Vocabulary.IsSpeech(word) && !language.Vocabulary.IsTime(word);
    }

    /// <summary>Several items between commas; or one, where no capital among them can be that of a name with its apposition.</summary>
    private static bool IsLikely(BlockSyntax block, List<(int First, int Last)> items, int first, LanguageData language)
    {
        if (items.Count > 2) return true;
        return IsLower(block, first) && items.All(i => i.Last - i.First <= 2 && IsLower(block, i.First) && IsLower(block, i.Last)) && !language.Vocabulary.IsRole(block.GetText(block.Tokens[items[1].Last]));
    }

    /// <summary>Nouns of one kind, plural all of them; or names that all have two words and more.</summary>
    private static bool IsCertain(BlockSyntax block, List<(int First, int Last)> items, int first, LanguageData language)
    {
        if (IsPlural(block, first, language) && items.All(i => IsPlural(block, i.Last, language) && IsLower(block, i.First))) return true;
        return items.Count >= FewestNames && block.Tokens[first].Has(TokenFlags.Capitalized) && items.All(i => i.Last > i.First && IsName(block, i));
    }

    private static bool IsName(BlockSyntax block, (int First, int Last) item)
    {
        for (var i = item.First; i <= item.Last; i += 2)
            if (!block.Tokens[i].Has(TokenFlags.Capitalized)) return false;
        return true;
    }

    private static bool IsLower(BlockSyntax block, int token) => !block.Tokens[token].Has(TokenFlags.Capitalized);

    private static bool IsPlural(BlockSyntax block, int token, LanguageData language)
    {
        var word = block.GetText(block.Tokens[token]);
        return IsLower(block, token) && word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && (language.Lexicon.Find(word[..^1]) & LexiconFlags.LowerCaseWord) != LexiconFlags.None;
    }
}
