using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Says on which side of a closing mark a stop belongs. Where that is a matter of what is meant, nothing is said.</summary>
internal static class StopPlacement
{
    private const int FewWords = 4;
    private const int LongestTag = 5;

    /// <summary>The stop at the end of quoted words that stands on the wrong side; null for none.</summary>
    public static MisplacedStop? Find(BlockSyntax block, QuotedWords words, NameVocabulary vocabulary, bool isLogical)
    {
        if (words.IsExact || words.Last < words.First) return null;
        if (words.NextKind is SyntaxKind.FullStop or SyntaxKind.Comma && IsPlain(words.LastKind) && !IsWrittenOn(block, words.Next))
            return !isLogical || IsSpokenSentence(block, words, vocabulary) ? new MisplacedStop(words.Next, TextSpan.FromBounds(words.Marks.Start, block.Tokens[words.Next].End), true) : null;
        if (!IsPlainBefore(block, words)) return null;
        var goesOutside = isLogical
            ? words.LastKind is SyntaxKind.FullStop or SyntaxKind.Comma && IsFragment(block, words, vocabulary)
            : words.LastKind is SyntaxKind.Colon or SyntaxKind.Semicolon && !IsStop(words.NextKind);
        return goesOutside ? new MisplacedStop(words.Last, TextSpan.FromBounds(block.Tokens[words.Last].Start, words.Marks.End), false) : null;
    }

    /// <summary>A word or a figure: no stop of its own.</summary>
    private static bool IsPlain(SyntaxKind kind) => kind is SyntaxKind.Word or SyntaxKind.CloseBracket or (>= SyntaxKind.Number and <= SyntaxKind.Time);

    private static bool IsPlainBefore(BlockSyntax block, QuotedWords words) => words.Last > words.First && IsPlain(block.Tokens[words.Last - 1].Kind);

    private static bool IsStop(SyntaxKind kind) => kind is >= SyntaxKind.Ellipsis and <= SyntaxKind.ExclamationMark;

    /// <summary>A stop with a word written to it is part of that: <c>"dot".com</c>.</summary>
    private static bool IsWrittenOn(BlockSyntax block, int stop) => stop + 1 < block.Tokens.Length && (block.Tokens[stop + 1].IsWord || block.Tokens[stop + 1].Kind == SyntaxKind.Number);

    /// <summary>A whole sentence that a verb of speech and a colon or a comma announce: <c>She said: "…</c></summary>
    private static bool IsSpokenSentence(BlockSyntax block, QuotedWords words, NameVocabulary vocabulary)
    {
        if (words.NextKind != SyntaxKind.FullStop || !words.IsCapitalized || words.CountWords(FewWords) < FewWords || words.KindBefore is not (SyntaxKind.Colon or SyntaxKind.Comma)) return false;
        var before = words.Before - 1;
        return before >= 0 && block.Tokens[before].IsWord && vocabulary.IsSpeech(block.GetText(block.Tokens[before]));
    }

    /// <summary>A few words within a sentence of the writer's: lower case, nothing before them, no sentence among them, no speech tag behind them.</summary>
    private static bool IsFragment(BlockSyntax block, QuotedWords words, NameVocabulary vocabulary)
    {
        if (words.IsCapitalized || words.HasInnerStop || !(IsPlain(words.KindBefore) || words.KindBefore == SyntaxKind.Abbreviation)) return false;
        if (words.LastKind == SyntaxKind.FullStop) return IsStop(words.NextKind) is false;
        for (var i = words.Next; i < block.Tokens.Length && i < words.Next + (2 * LongestTag); i++)
            if (block.Tokens[i].IsWord && vocabulary.IsSpeech(block.GetText(block.Tokens[i]))) return false;
        return true;
    }
}
