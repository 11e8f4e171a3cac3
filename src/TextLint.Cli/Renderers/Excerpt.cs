using System.Globalization;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>The part of a line around a finding. Characters that nobody sees, or that turn text round, are U+FFFD.</summary>
/// <param name="Before">What stands before the finding in its line.</param>
/// <param name="Marked">The finding, as far as it stands in that line. White space is made visible where it is all of the finding.</param>
/// <param name="After">What follows in the line.</param>
/// <param name="Carets">Spaces and carets to stand below the three in a terminal.</param>
internal sealed record Excerpt(string Before, string Marked, string After, string Carets)
{
    private const int ShortLength = 40;

    /// <summary>What is shown of the line.</summary>
    public string Line => string.Concat(Before, Marked, After);

    /// <summary>An excerpt of at most about <paramref name="width"/> columns with the finding in sight.</summary>
    public static Excerpt Create(SourceText text, TextSpan span, int width)
    {
        var line = text.GetLineFromPosition(span.Start);
        var marked = TextSpan.FromBounds(Math.Min(span.Start, line.Span.End), Math.Clamp(span.End, Math.Min(span.Start, line.Span.End), line.Span.End));
        var showsSpace = text.AsSpan(marked).IsWhiteSpace();
        var window = Window(text, line.Span, marked, Math.Max(width, 20));
        var (before, inside, after, carets) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        if (window.Start > line.Span.Start) Append(before, "…", ' ');
        for (var at = window.Start; at < window.End;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(TextSpan.FromBounds(at, window.End)));
            var element = text.ToString(new TextSpan(at, length));
            if (at < marked.Start) Append(before, Visible(element, showsSpace: false), ' ');
            else if (marked.Contains(at)) Append(inside, Visible(element, showsSpace), '^');
            else Append(after, Visible(element, showsSpace: false), '\0');
            at += length;
        }
        if (window.End < line.Span.End) Append(after, "…", '\0');
        return new Excerpt(before.ToString(), inside.ToString(), after.ToString(), marked.IsEmpty ? $"{carets}^" : carets.ToString());

        void Append(StringBuilder part, string element, char mark)
        {
            part.Append(element);
            if (mark != '\0') carets.Append(mark, ColumnsOf(element));
        }
    }

    /// <summary>A text short enough to stand in a message.</summary>
    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= ShortLength ? line : $"{line[..ShortLength].TrimEnd()}…";
    }

    private static TextSpan Window(SourceText text, TextSpan line, TextSpan marked, int width)
    {
        if (line.Length <= width) return line;
        var length = Math.Min(marked.Length, width);
        var start = Math.Max(line.Start, marked.Start - ((width - length) / 2));
        var end = Math.Min(line.End, start + width);
        start = Math.Max(line.Start, Math.Min(start, end - width));
        return TextSpan.FromBounds(OutsidePair(text, start), Math.Max(start, OutsidePair(text, end)));
    }

    private static int OutsidePair(SourceText text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    private static string Visible(string element, bool showsSpace) => element[0] switch
    {
        ' ' when showsSpace => "·",
        '\u00A0' when showsSpace => "⍽",
        '\t' => showsSpace ? "→" : " ",
        var c when char.IsControl(c) || char.IsSurrogate(c) && element.Length == 1 => "�",
        var c when char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "�",
        _ => element,
    };

    /// <summary>Two columns for wide scripts and emoji, one for the rest; marks that combine are part of their element.</summary>
    private static int ColumnsOf(string element)
    {
        var rune = char.IsSurrogate(element[0]) ? (char.IsSurrogatePair(element, 0) ? char.ConvertToUtf32(element, 0) : 0xFFFD) : element[0];
        var isWide = rune is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
        return isWide ? 2 : 1;
    }
}
