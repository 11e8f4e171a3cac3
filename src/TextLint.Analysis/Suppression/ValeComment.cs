using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>
/// One comment that Vale obeys: <c>vale off</c>, <c>vale Style.Rule = NO</c>, <c>vale Style.Rule["words"] = NO</c>, <c>vale Style = off</c>, <c>vale styles = A, B</c>.
/// </summary>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Names">The rule, the style or the styles.</param>
/// <param name="Matches">The words of a rule's findings that are meant; none stands for all.</param>
/// <param name="IsOff">True where it switches off.</param>
/// <param name="Span">The whole comment.</param>
internal sealed record ValeComment(ValeCommentKind Kind, ImmutableArray<string> Names, ImmutableArray<string> Matches, bool IsOff, TextSpan Span)
{
    private const string Open = "<!--", Close = "-->", Keyword = "vale";

    /// <summary>The comments of a block, with places in its full text. What cannot be read is not for Vale.</summary>
    public static ImmutableArray<ValeComment> Read(BlockSyntax block)
    {
        if (block.Comments.IsEmpty) return [];
        ImmutableArray<ValeComment>.Builder? found = null;
        foreach (var span in block.Comments)
        {
            var text = block.FullText.AsSpan(span.Start, span.Length);
            if (!text.StartsWith(Open, StringComparison.Ordinal) || !text.EndsWith(Close, StringComparison.Ordinal) || text.Length < Open.Length + Close.Length) continue;
            if (ReadContent(text[Open.Length..^Close.Length], span) is { } comment) (found ??= ImmutableArray.CreateBuilder<ValeComment>()).Add(comment);
        }
        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>The comments between marks of one's own, in a whole text.</summary>
    public static IEnumerable<ValeComment> Read(string text, string open, string close)
    {
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
        {
            var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0) yield break;
            var next = end + close.Length;
            if (ReadContent(text.AsSpan(at + open.Length, end - at - open.Length), TextSpan.FromBounds(at, next)) is { } comment) yield return comment;
            at = next < text.Length ? text.IndexOf(open, next, StringComparison.Ordinal) : -1;
        }
    }

    private static ValeComment? ReadContent(ReadOnlySpan<char> content, TextSpan span)
    {
        content = content.Trim();
        if (!content.StartsWith(Keyword, StringComparison.Ordinal) || content.Length == Keyword.Length || !char.IsWhiteSpace(content[Keyword.Length])) return null;
        content = content[Keyword.Length..].Trim();
        if (content is "off" or "on") return new ValeComment(ValeCommentKind.All, [], [], content is "off", span);
        var equals = content.LastIndexOf('=');
        if (equals < 0) return null;
        var left = content[..equals].Trim();
        var right = content[(equals + 1)..].Trim();
        if (left is "style" or "styles") return new ValeComment(ValeCommentKind.Styles, [.. right.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], [], false, span);
        if (right is not ("YES" or "NO" or "on" or "off")) return null;
        return ReadSwitch(left, right is "NO" or "off", span);
    }

    private static ValeComment? ReadSwitch(ReadOnlySpan<char> left, bool isOff, TextSpan span)
    {
        ImmutableArray<string> matches = [];
        if (left.IndexOf('[') is > 0 and var bracket && left[^1] == ']')
        {
            matches = ReadMatches(left[(bracket + 1)..^1]);
            left = left[..bracket].TrimEnd();
        }
        if (left.IsEmpty || left.IndexOfAny(' ', '\t', '\n') >= 0) return null;
        return new ValeComment(left.Contains('.') ? ValeCommentKind.Rule : ValeCommentKind.Style, [left.ToString()], matches, isOff, span);
    }

    /// <summary>Texts between double marks; what stands between them does not matter.</summary>
    private static ImmutableArray<string> ReadMatches(ReadOnlySpan<char> list)
    {
        var matches = ImmutableArray.CreateBuilder<string>();
        while (list.IndexOf('"') is >= 0 and var open)
        {
            list = list[(open + 1)..];
            var close = list.IndexOf('"');
            if (close < 0) break;
            matches.Add(list[..close].ToString());
            list = list[(close + 1)..];
        }
        return matches.DrainToImmutable();
    }
}
