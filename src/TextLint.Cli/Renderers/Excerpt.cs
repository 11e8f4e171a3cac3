using System.Globalization;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>The part of a line around a finding, and the carets below it, for a terminal.</summary>
/// <param name="Line">What is printed of the line. White space is made visible where it is the finding.</param>
/// <param name="Carets">Spaces and carets of the same width.</param>
internal sealed record Excerpt(string Line, string Carets)
{
    private const int ShortLength = 40;

    /// <summary>An excerpt of at most about <paramref name="width"/> columns with the finding in sight.</summary>
    public static Excerpt Create(SourceText text, TextLine line, TextSpan span, int width)
    {
        var marked = TextSpan.FromBounds(Math.Min(span.Start, line.Span.End), Math.Clamp(span.End, Math.Min(span.Start, line.Span.End), line.Span.End));
        var showsSpace = text.AsSpan(marked).IsWhiteSpace();
        var window = Window(text, line.Span, marked, Math.Max(width, 20));
        var (shown, carets) = (new StringBuilder(), new StringBuilder());
        if (window.Start > line.Span.Start) Append("…", ' ');
        for (var at = window.Start; at < window.End;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(TextSpan.FromBounds(at, window.End)));
            var isMarked = marked.Contains(at);
            Append(Visible(text.ToString(new TextSpan(at, length)), isMarked && showsSpace), at < marked.Start ? ' ' : isMarked ? '^' : '\0');
            at += length;
        }
        if (window.End < line.Span.End) Append("…", '\0');
        return new Excerpt(shown.ToString(), marked.IsEmpty ? $"{carets}^" : carets.ToString());

        void Append(string element, char mark)
        {
            shown.Append(element);
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
