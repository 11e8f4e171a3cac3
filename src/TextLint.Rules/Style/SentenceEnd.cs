using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>The stop of an abbreviation may be its sentence's too: it stays where the sentence ends, and is not doubled where the sentence has its own.</summary>
internal static class SentenceEnd
{
    /// <summary>What is written in a place with the stop that its sentence needs; not sure where a name follows, which may begin a sentence or go on with it: at 9 a.m. Moscow time.</summary>
    public static (string Written, bool IsSure) Keep(string written, FigureSite site, LanguageData language)
    {
        if (written.EndsWith('.')) return (site.TextAfter is ['.', ..] ? written[..^1] : written, true);
        if (site.Text is not [.., '.']) return (written, true);
        var after = site.At(site.After);
        if (site.After >= site.Block.Tokens.Length) return (written + '.', true);
        if (after.IsQuotationMark) return site.At(site.End).IsSpace ? (written + '.', false) : (written, true);
        if (!after.Has(TokenFlags.Capitalized) || GoesOn(site.TextAt(site.After), language)) return (written, true);
        return (written + '.', language.Vocabulary.IsFunction(site.TextAt(site.After)) && !after.Has(TokenFlags.AllCaps));
    }

    /// <summary>At 9 a.m. UTC, at 9 a.m. Monday.</summary>
    private static bool GoesOn(ReadOnlySpan<char> word, LanguageData language)
    {
        if (language.FigureStyles.Is(word, FigureWordKind.Zone)) return true;
        foreach (var weekday in language.Figures.WeekdayNames)
            if (word.SequenceEqual(weekday)) return true;
        return false;
    }
}
