using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One suppression comment: <c>&lt;!-- textlint: ignore RULE[, RULE] -- reason --&gt;</c>.</summary>
/// <param name="Kind">How far it reaches.</param>
/// <param name="Rules">The rules it names, each with its place; none stands for all rules.</param>
/// <param name="Span">The whole comment, in offsets of the block's full text.</param>
/// <param name="HasReason">True where it says why.</param>
internal sealed record SuppressionDirective(
    SuppressionKind Kind,
    ImmutableArray<(string Rule, TextSpan Span)> Rules,
    TextSpan Span,
    bool HasReason)
{
    private const string Open = "<!--", Close = "-->", Name = "textlint", ReasonMark = "--";

    /// <summary>Reads the comments of a block; those of others are left alone.</summary>
    public static ImmutableArray<SuppressionDirective> Read(BlockSyntax block)
    {
        if (block.Comments.IsEmpty) return [];
        var directives = ImmutableArray.CreateBuilder<SuppressionDirective>();
        foreach (var comment in block.Comments)
            if (Read(block.FullText, comment) is { } directive)
                directives.Add(directive);
        return directives.ToImmutable();
    }

    /// <summary>Reads one comment from left to right, once; a hostile one costs no more than its length.</summary>
    private static SuppressionDirective? Read(string text, TextSpan comment)
    {
        var reader = new CommentReader(text, comment.Start + Open.Length, ContentEnd(text, comment));
        reader.SkipSpace();
        if (!reader.TryTake(Name) || reader.AtWord) return null;
        var malformed = new SuppressionDirective(SuppressionKind.Malformed, [], comment, true);
        if (!reader.TryTake(":")) return malformed;
        reader.SkipSpace();
        var kind = KindOf(reader.TakeWord());
        var rules = ReadRules(ref reader);
        if (kind == SuppressionKind.Malformed || rules is null) return malformed;
        if (reader.AtEnd) return new SuppressionDirective(kind, rules.Value, comment, false);
        if (!reader.TryTake(ReasonMark)) return malformed;
        reader.SkipSpace();
        return new SuppressionDirective(kind, rules.Value, comment, !reader.AtEnd);
    }

    private static int ContentEnd(string text, TextSpan comment)
    {
        var start = comment.Start + Open.Length;
        var isClosed = comment.Length >= Open.Length + Close.Length && text.AsSpan(comment.Start, comment.Length).EndsWith(Close, StringComparison.Ordinal);
        return Math.Max(start, isClosed ? comment.End - Close.Length : comment.End);
    }

    private static SuppressionKind KindOf(ReadOnlySpan<char> verb) => verb switch
    {
        "ignore" => SuppressionKind.Ignore,
        "ignore-start" => SuppressionKind.IgnoreStart,
        "ignore-end" => SuppressionKind.IgnoreEnd,
        "ignore-file" => SuppressionKind.IgnoreFile,
        _ => SuppressionKind.Malformed,
    };

    /// <summary>Names parted by commas, up to the reason or the end; null where something else stands there.</summary>
    private static ImmutableArray<(string, TextSpan)>? ReadRules(ref CommentReader reader)
    {
        var rules = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        reader.SkipSpace();
        if (reader.AtEnd || reader.IsAt(ReasonMark)) return rules.ToImmutable();
        do
        {
            reader.SkipSpace();
            var start = reader.Position;
            var word = reader.TakeWord();
            if (word.IsEmpty) return null;
            rules.Add((word.ToString(), new TextSpan(start, word.Length)));
            reader.SkipSpace();
        }
        while (reader.TryTake(","));
        return rules.ToImmutable();
    }
}
