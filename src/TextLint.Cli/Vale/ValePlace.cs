using TextLint.Syntax.Text;

namespace TextLint.Cli.Vale;

/// <summary>A place as Vale counts: lines from 1, columns from 1 in code points.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Length">Code points of the span.</param>
internal readonly record struct ValePlace(int Line, int Column, int Length)
{
    /// <summary>The place of a span.</summary>
    public static ValePlace Of(SourceText text, TextSpan span)
    {
        var at = text.GetLinePosition(span.Start);
        var before = text.AsSpan(TextSpan.FromBounds(span.Start - at.Character, span.Start));
        return new ValePlace(at.Line + 1, Count(before) + 1, Count(text.AsSpan(span)));
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1])) count++;
        return count;
    }
}
