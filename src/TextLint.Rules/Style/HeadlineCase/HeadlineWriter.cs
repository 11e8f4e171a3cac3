using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Gives the words of a headline other capitals. Names of the cast, acronyms and words with capitals inside keep theirs.</summary>
internal static class HeadlineWriter
{
    /// <summary>A capital on each word of weight, and on the first and the last.</summary>
    public static string ToTitle(BlockSyntax block, SemanticModel model)
    {
        var text = block.Text.ToArray();
        var last = LastWord(block);
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == SyntaxKind.Word && (token.Has(TokenFlags.Initial) || i == last || !model.Language.TextStyles.IsSmallWord(block.GetText(token))) && !token.Has(TokenFlags.InnerCapital)) text[token.Start] = char.ToUpperInvariant(text[token.Start]);
        }
        return new string(text);
    }

    /// <summary>A capital on the first word, and on names alone: an ordinary word that the text has in no name.</summary>
    public static string ToSentence(BlockSyntax block, SemanticModel model)
    {
        var text = block.Text.ToArray();
        var names = model.Names.Where(n => n.Mentions.Any(m => m.Zone == Zone.Body)).SelectMany(n => n.Words).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word) continue;
            if (!isFirst && !token.Has(TokenFlags.Initial) && token.Has(TokenFlags.Capitalized) && !token.Has(TokenFlags.AllCaps) && !token.Has(TokenFlags.InnerCapital) && IsOrdinary(block.GetText(token), model.Language, names))
                text[token.Start] = char.ToLowerInvariant(text[token.Start]);
            isFirst = false;
        }
        return new string(text);
    }

    private static int LastWord(BlockSyntax block)
    {
        var last = block.Tokens.Length - 1;
        while (last >= 0 && block.Tokens[last].Kind != SyntaxKind.Word) last--;
        return last;
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word, LanguageData language, HashSet<string> names)
    {
        var lower = word.ToString().ToLowerInvariant();
        return lower != "i" && !language.Vocabulary.IsTime(word) && !names.Contains(lower) && language.Speller.Check(lower) && (language.Lexicon.Find(word) & (LexiconFlags.Place | LexiconFlags.Demonym)) == LexiconFlags.None;
    }
}
