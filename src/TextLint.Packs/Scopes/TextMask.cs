using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Puts asterisks over what is no prose in a block.</summary>
internal static class TextMask
{
    private const char Sign = '*';

    /// <summary>The prose of a block with code, other masked inlines, bare addresses and what patterns leave out of its source under asterisks.</summary>
    public static string Apply(BlockSyntax block, TextFormat format, ScopeOptions options)
    {
        var hasAddresses = options.Dialect == RuleDialect.Vale && format != TextFormat.PlainText && (block.Text.Contains("://", StringComparison.Ordinal) || block.Text.Contains("www.", StringComparison.OrdinalIgnoreCase));
        if (!hasAddresses && options.Masks.IsEmpty && !block.Inlines.Any(i => IsMasked(i, options))) return block.Text.ToString();
        var units = block.Text.ToArray();
        foreach (var inline in block.Inlines)
            if (IsMasked(inline, options)) units.AsSpan(inline.Span.Start, inline.Span.Length).Fill(Sign);
        if (hasAddresses)
            foreach (var token in block.Tokens)
                if (token.Kind == SyntaxKind.Url && IsAddress(block.GetText(token))) units.AsSpan(token.Start, token.Length).Fill(Sign);
        foreach (var pattern in options.Masks)
            foreach (var span in pattern.Find(block.FullText)) Cover(block.Map, span, units);
        return new string(units);
    }

    /// <summary>What markup makes a link of by itself.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsMasked(InlineSyntax inline, ScopeOptions options) => inline.IsOpaque || options.MaskedInlines.Contains(inline.Kind);

    /// <summary>Covers the prose that comes from a span of the source. Segments ascend in the source, so the first is found by halves.</summary>
    private static void Cover(SourceMap map, TextSpan source, Span<char> units)
    {
        var segments = map.Segments.AsSpan();
        var (low, high) = (0, segments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].SourceStart + segments[middle].SourceLength <= source.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < segments.Length && segments[low].SourceStart < source.End; low++)
        {
            var segment = segments[low];
            var (from, to) = (0, segment.ProseLength);
            if (segment.IsVerbatim) (from, to) = (Math.Max(0, source.Start - segment.SourceStart), Math.Min(to, source.End - segment.SourceStart));
            if (to > from) units.Slice(segment.ProseStart + from, to - from).Fill(Sign);
        }
    }
}
