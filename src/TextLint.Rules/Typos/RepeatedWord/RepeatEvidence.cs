using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Decides whether two equal words in a row are a slip. The words that may be doubled, and beside what, are the language's.</summary>
internal readonly ref struct RepeatEvidence(BlockSyntax block, LanguageData language, int first, int second)
{
    private const int FarthestOpener = 24;
    private const int ShortLine = 45;

    private ReadOnlySpan<char> Word => block.GetText(block.Tokens[second]);

    /// <summary>True for a slip; and whether it is certain enough to be mended unseen.</summary>
    public bool IsSlip(out bool isCertain)
    {
        isCertain = false;
        var usage = language.Usage;
        var isGrammar = usage.IsFunctionWord(Word);
        if (!HasCaseOfSlip(isGrammar) || IsJoined() || IsCited()) return false;
        // The start of a sentence is in the data what a stop is.
        var before = block.Tokens[first].Has(TokenFlags.Initial) ? "." : TextOf(WordRow.Before(block.Tokens, first));
        var after = TextOf(WordRow.After(block.Tokens, second));
        if (usage.MayRepeatBeside(Word, before)) return false;
        if (usage.IsOftenRepeated(Word)) return usage.IsRepeatWrongAfter(Word, before) || usage.IsRepeatWrongBefore(Word, after);
        if (usage.CanRepeat(Word) && HasOpener()) return false;
        isCertain = isGrammar;
        return isGrammar || IsOrdinary(after);
    }

    /// <summary>Names and capitals are doubled on purpose; a capital that the sentence gave is none, and a title behind its own article is a slip.</summary>
    private bool HasCaseOfSlip(bool isGrammar)
    {
        var (one, two) = (block.Tokens[first], block.Tokens[second]);
        if (((one.Flags | two.Flags) & (TokenFlags.AllCaps | TokenFlags.HasDigit | TokenFlags.InnerCapital)) != TokenFlags.None) return false;
        var isEqual = block.GetText(one).SequenceEqual(Word);
        if (!isEqual && !block.GetText(one).Equals(Word, StringComparison.OrdinalIgnoreCase)) return false;
        if (one.Has(TokenFlags.Capitalized) && two.Has(TokenFlags.Capitalized)) return isGrammar && isEqual && one.Length == 1 && !IsAfterName();
        if (two.Has(TokenFlags.Capitalized)) return language.Usage.IsRepeatedWithCapital(Word);
        return one.Has(TokenFlags.Capitalized) ? isGrammar && (one.Length > 1 || one.Has(TokenFlags.Initial)) : isGrammar || one.Length > 1;
    }

    private bool IsAfterName() => WordRow.Before(block.Tokens, first) is >= 0 and var before && block.Tokens[before].Has(TokenFlags.Capitalized) && !block.Tokens[before].Has(TokenFlags.Initial);

    /// <summary>One of the words is part of a longer one: <c>to to-</c>.</summary>
    private bool IsJoined()
    {
        var tokens = block.Tokens;
        return (first > 0 && IsJoint(tokens[first - 1].Kind)) || (second + 1 < tokens.Length && IsJoint(tokens[second + 1].Kind));
    }

    private static bool IsJoint(SyntaxKind kind) => kind is SyntaxKind.Hyphen or SyntaxKind.Slash or SyntaxKind.Symbol or SyntaxKind.Ampersand;

    /// <summary>The two words alone in quotation marks: somebody speaks of them.</summary>
    private bool IsCited()
    {
        var tokens = block.Tokens;
        if (first == 0 || !tokens[first - 1].IsQuotationMark) return false;
        var end = second + 1;
        while (end < tokens.Length && tokens[end].Kind is SyntaxKind.Comma or SyntaxKind.FullStop) end++;
        return end < tokens.Length && tokens[end].IsQuotationMark;
    }

    /// <summary>Looks back in the sentence, as far as such a clause may be long.</summary>
    private bool HasOpener()
    {
        var tokens = block.Tokens;
        for (var i = first - 1; i >= 0 && i > first - FarthestOpener; i--)
        {
            if (tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.Semicolon) return false;
            if (tokens[i].IsWord && language.Usage.MayRepeatAfter(Word, block.GetText(tokens[i]))) return true;
        }
        return false;
    }

    /// <summary>A word of the dictionary that stands twice and no more, and not at the ends of two lines of a list.</summary>
    private bool IsOrdinary(ReadOnlySpan<char> after)
    {
        if (!language.Speller.HasDictionary || !language.Speller.Check(Word) || after.Equals(Word, StringComparison.OrdinalIgnoreCase)) return false;
        if (WordRow.Before(block.Tokens, first) is >= 0 and var before && TextOf(before).Equals(Word, StringComparison.OrdinalIgnoreCase)) return false;
        var isBroken = block.Text[block.Tokens[first].End..block.Tokens[second].Start].ContainsAny('\n', '\r');
        return !isBroken || block.Tokens[first].End - (block.Text[..block.Tokens[first].End].LastIndexOfAny('\n', '\r') + 1) > ShortLine;
    }

    private ReadOnlySpan<char> TextOf(int index) => index < 0 ? [] : block.GetText(block.Tokens[index]);
}
