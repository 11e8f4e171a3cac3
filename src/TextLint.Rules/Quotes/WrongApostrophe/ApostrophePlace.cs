using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>Says where nothing but an apostrophe may stand.</summary>
internal static class ApostrophePlace
{
    /// <summary>True where a mark stands between the two parts of a word that an apostrophe joins: <c>don´t</c>. Not for letters of other scripts that look like one, as in <c>Hawai‘i</c> and <c>Sa‘ud</c>.</summary>
    public static bool IsInWord(BlockSyntax block, NameVocabulary vocabulary, int token)
    {
        var (tokens, before, after) = (block.Tokens, token - 1, token + 1);
        if (before < 0 || after >= tokens.Length || tokens[before].Kind != SyntaxKind.Word || tokens[after].Kind != SyntaxKind.Word) return false;
        // Code between accents, with an ending written to it.
        if (before > 0 && tokens[before - 1].Kind == tokens[token].Kind) return false;
        if (after + 1 < tokens.Length && tokens[after + 1].Kind == tokens[token].Kind) return false;
        return IsEnding(block.GetText(tokens[after]), tokens[before].Length) || IsElided(block.GetText(tokens[before]), vocabulary);
    }

    /// <summary>True where an opening mark that the text has for an apostrophe can be nothing else.</summary>
    /// <param name="block">The block.</param>
    /// <param name="vocabulary">The language's words.</param>
    /// <param name="token">Index of the mark's token.</param>
    /// <param name="waits">True where a mark behind it may close what it opens.</param>
    public static bool IsFor(BlockSyntax block, NameVocabulary vocabulary, int token, bool waits)
    {
        var (before, after) = (KindAt(block, token - 1), KindAt(block, token + 1));
        if (before is SyntaxKind.Word) return after == SyntaxKind.Word && IsInWord(block, vocabulary, token);
        if (after == SyntaxKind.Word && block.Tokens[token + 1].Length == 1 && IsMark(KindAt(block, token + 2))) return true;
        return after is SyntaxKind.Word or SyntaxKind.Number && !waits;
    }

    /// <summary>True where a mark stands at the end of a word or behind a stop.</summary>
    public static bool MayClose(BlockSyntax block, int token)
    {
        var before = KindAt(block, token - 1);
        // The n of rock ’n’ roll.
        if (before == SyntaxKind.Word && block.Tokens[token - 1].Length == 1 && IsMark(KindAt(block, token - 2))) return false;
        return KindAt(block, token + 1) is not (SyntaxKind.Word or SyntaxKind.Number) && before is not (SyntaxKind.None or SyntaxKind.WhiteSpace or SyntaxKind.LineBreak);
    }

    private static SyntaxKind KindAt(BlockSyntax block, int token) => token >= 0 && token < block.Tokens.Length ? block.Tokens[token].Kind : SyntaxKind.None;

    private static bool IsMark(SyntaxKind kind) => kind is >= SyntaxKind.SingleQuote and <= SyntaxKind.ReversedSingleQuote;

    /// <summary>The second part of don't, I'm, she's, we'll, they're, you've. An m follows one letter; d is left out, for it ends names of other scripts.</summary>
    private static bool IsEnding(ReadOnlySpan<char> text, int before) => text switch
    {
        "t" or "T" or "s" or "S" or "ll" or "LL" or "re" or "RE" or "ve" or "VE" => true,
        "m" or "M" => before == 1,
        _ => false,
    };

    /// <summary>The first part of l'homme.</summary>
    private static bool IsElided(ReadOnlySpan<char> text, NameVocabulary vocabulary)
    {
        if (text.Length > 2) return false;
        Span<char> word = stackalloc char[text.Length + 2];
        text.CopyTo(word);
        (word[text.Length], word[text.Length + 1]) = ('\'', 'a');
        return vocabulary.ElisionLength(word) == text.Length + 1;
    }
}
