namespace TextLint.Syntax.Parsing;

/// <summary>Emoji sequences: modifiers, selectors, tags, joiners and flags, after Unicode's UTS #51.</summary>
internal static class EmojiScanner
{
    private const char Joiner = '\u200D', Selector = '\uFE0F', Keycap = '\u20E3';

    /// <summary>Characters of the first plane that are drawn as emoji without a selector; pairs of first and last.</summary>
    private static ReadOnlySpan<char> Shown =>
        "\u231A\u231B\u23E9\u23EC\u23F0\u23F0\u23F3\u23F3\u25FD\u25FE\u2614\u2615\u2648\u2653\u267F\u267F\u2693\u2693\u26A1\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26CE"
        + "\u26D4\u26D4\u26EA\u26EA\u26F2\u26F3\u26F5\u26F5\u26FA\u26FA\u26FD\u26FD\u2705\u2705\u270A\u270B\u2728\u2728\u274C\u274C\u274E\u274E\u2753\u2755\u2757\u2757\u2795\u2797\u27B0\u27B0\u27BF\u27BF"
        + "\u2B1B\u2B1C\u2B50\u2B50\u2B55\u2B55";

    /// <summary>Units of the emoji the span begins with, or 0.</summary>
    public static int Scan(ReadOnlySpan<char> text)
    {
        var end = Element(text, 0);
        if (end == 0) return 0;
        while (end < text.Length && text[end] == Joiner)
        {
            var next = JoinedElement(text, end + 1);
            if (next == 0) break;
            end = next;
        }
        return end;
    }

    /// <summary>The unit after one emoji and its modifiers, or 0.</summary>
    private static int Element(ReadOnlySpan<char> text, int at)
    {
        var point = CodePoint(text, at, out var units);
        if (IsRegional(point)) return IsRegional(CodePoint(text, at + units, out var second)) ? at + units + second : 0;
        var end = at + units;
        var selected = end < text.Length && text[end] == Selector;
        return IsShown(point) || (selected && CanBeEmoji(point)) ? EndOfModifiers(text, end) : 0;
    }

    /// <summary>After a joiner signs of any kind are part of the emoji, with their selector or without.</summary>
    private static int JoinedElement(ReadOnlySpan<char> text, int at)
    {
        var point = CodePoint(text, at, out var units);
        return !IsRegional(point) && CanBeEmoji(point) ? EndOfModifiers(text, at + units) : 0;
    }

    private static int EndOfModifiers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] is Selector or Keycap or '\uFE0E') { at++; continue; }
            var point = CodePoint(text, at, out var units);
            if (point is not ((>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F))) break;
            at += units;
        }
        return at;
    }

    private static int CodePoint(ReadOnlySpan<char> text, int at, out int units)
    {
        units = 1;
        if (at >= text.Length) return -1;
        if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return text[at];
        units = 2;
        return char.ConvertToUtf32(text[at], text[at + 1]);
    }

    private static bool IsRegional(int point) => point is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsShown(int point)
    {
        if (point is (>= 0x1F300 and <= 0x1FAFF) or 0x1F004 or 0x1F0CF or 0x1F18E or (>= 0x1F191 and <= 0x1F19A) or (>= 0x1F201 and <= 0x1F265)) return true;
        if (point is < 0x231A or > 0x2B55) return false;
        for (var i = 0; i < Shown.Length; i += 2)
            if (point >= Shown[i] && point <= Shown[i + 1]) return true;
        return false;
    }

    private static bool CanBeEmoji(int point) =>
        IsShown(point) || point is 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299
            or (>= 0x2190 and <= 0x21FF) or (>= 0x2300 and <= 0x23FF) or 0x24C2 or (>= 0x25A0 and <= 0x27BF) or (>= 0x2900 and <= 0x297F) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1F2FF);
}
