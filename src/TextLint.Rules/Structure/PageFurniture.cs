using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>What rules of page furniture say of a line, and what goes with it when it is deleted.</summary>
internal static class PageFurniture
{
    private const int Shown = 40;

    /// <summary>The start of a line, as far as a message shows it.</summary>
    public static string Shorten(ReadOnlySpan<char> line) => line.Length <= Shown ? line.ToString() : $"{line[..Shown].TrimEnd()}…";

    /// <summary>From the end of the last line before an offset that has more than white space, whose line break stays, to an end; empty where there is no such line.</summary>
    public static TextSpan? BehindLastLine(SourceText text, int start, int end)
    {
        var before = text.AsSpan(new TextSpan(0, start)).TrimEnd().Length;
        return before == 0 ? null : TextSpan.FromBounds(text.GetLineFromPosition(before).SpanIncludingLineBreak.End, end);
    }
}
