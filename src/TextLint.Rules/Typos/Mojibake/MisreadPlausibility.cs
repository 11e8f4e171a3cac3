using System.Buffers;
using System.Text;

namespace TextLint.Rules.Typos;

/// <summary>Says whether characters that make one by chance were meant for it.</summary>
internal static class MisreadPlausibility
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\u00A0\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2013\u2014\u2039\u203A\u2022");

    /// <summary>True where one sequence, from <paramref name="start"/> to <paramref name="end"/>, is what the writer typed as <paramref name="rune"/>.</summary>
    public static bool IsLikely(Rune rune, ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsOfArticles(rune)) return false;
        if (rune.Value >= 0x2000 && rune.Value is < 0x1E00 or > 0x1EFF) return true;
        // A capital before a mark is the end of a word in capitals.
        var isBeforeLetter = end < text.Length && char.IsLower(text[end]);
        if (start > 0 && char.IsUpper(text[start - 1]) && !isBeforeLetter) return false;
        if (!HasMark(text[(start + 1)..end])) return true;
        return isBeforeLetter || (text[start] < '\u00E0' && start > 0 && char.IsLower(text[start - 1]));
    }

    /// <summary>True for the characters that articles in Latin script have beside ASCII, and for emoji.</summary>
    public static bool IsOfArticles(Rune rune) => rune.Value is (>= 0xA0 and <= 0x17F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2009 and <= 0x2044) or (>= 0x20A0 and <= 0x20BF)
        or (>= 0x2100 and <= 0x214F) or (>= 0x2190 and <= 0x22FF) or (>= 0x2500 and <= 0x27BF) or 0x2C6 or 0x2DC or 0x160 or 0x17D or 0x192 or 0xFEFF or 0xFFFD or (>= 0xFB00 and <= 0xFB06) or (>= 0x1F000 and <= 0x1FAFF);

    /// <summary>True where a continuation is a mark or a space that may stand behind any word.</summary>
    private static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAny(s_marks);
}
