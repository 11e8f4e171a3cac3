using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>What rules of paste damage ask of a place in a text.</summary>
internal static class PastedText
{
    /// <summary>A word and what is stuck to it: letters, figures and all signs outside ASCII around a span, up to white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span of it.</param>
    /// <param name="from">The word is not looked for before this offset.</param>
    public static TextSpan WordAround(ReadOnlySpan<char> text, TextSpan span, int from)
    {
        var (start, end) = (span.Start, span.End);
        while (start > from && IsInWord(text[start - 1])) start--;
        while (end < text.Length && IsInWord(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>True where prose stands in the source as it is read. A space or a hyphen that was written as an entity is there on purpose.</summary>
    public static bool IsVerbatim(BlockSyntax block, TextSpan prose)
    {
        var source = block.Map.ToSource(prose);
        return source.Length == prose.Length && block.FullText.AsSpan(source.Start, source.Length).SequenceEqual(block.Text.Slice(prose.Start, prose.Length));
    }

    /// <summary>True where a span stands alone between marks, brackets or accents: the sign itself is what the writer speaks of.</summary>
    public static bool IsCited(ReadOnlySpan<char> text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && text[span.Start - 1] is '"' or '\'' or '`' or '(' or '\u201C' or '\u2018' or '\u00AB' or '\u201E'
            && text[span.End] is '"' or '\'' or '`' or ')' or '\u201D' or '\u2019' or '\u00BB' or '\u201C';

    private static bool IsInWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && !char.IsWhiteSpace(c));
}
