using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One suppression comment: <c>&lt;!-- textlint: ignore RULE[, RULE] -- reason --&gt;</c>.</summary>
/// <param name="Kind">How far it reaches.</param>
/// <param name="Rules">The rules it names, each with its place; none stands for all rules.</param>
/// <param name="Span">The whole comment, in offsets of the block's full text.</param>
/// <param name="HasReason">True where it says why.</param>
internal sealed partial record SuppressionDirective(
    SuppressionKind Kind,
    ImmutableArray<(string Rule, TextSpan Span)> Rules,
    TextSpan Span,
    bool HasReason)
{
    /// <summary>Reads the comments of a block; those of others are left alone.</summary>
    public static ImmutableArray<SuppressionDirective> Read(BlockSyntax block)
    {
        if (block.Comments.IsEmpty) return [];
        var directives = ImmutableArray.CreateBuilder<SuppressionDirective>();
        foreach (var comment in block.Comments)
            if (Read(block.FullText.Substring(comment.Start, comment.Length), comment) is { } directive)
                directives.Add(directive);
        return directives.ToImmutable();
    }

    private static SuppressionDirective? Read(string comment, TextSpan span)
    {
        var match = Pattern().Match(comment);
        if (!match.Success) return Ours().IsMatch(comment) ? new(SuppressionKind.Malformed, [], span, true) : null;
        var rules = match.Groups["rules"];
        return new(KindOf(match.Groups["verb"].Value), ReadRules(rules.Value, span.Start + rules.Index), span, match.Groups["reason"].Success);
    }

    private static SuppressionKind KindOf(string verb) => verb switch
    {
        "ignore" => SuppressionKind.Ignore,
        "ignore-start" => SuppressionKind.IgnoreStart,
        "ignore-end" => SuppressionKind.IgnoreEnd,
        "ignore-file" => SuppressionKind.IgnoreFile,
        _ => SuppressionKind.Malformed,
    };

    private static ImmutableArray<(string, TextSpan)> ReadRules(string list, int start)
    {
        var rules = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        foreach (var match in Rule().EnumerateMatches(list))
            rules.Add((list.Substring(match.Index, match.Length), new TextSpan(start + match.Index, match.Length)));
        return rules.ToImmutable();
    }

    [GeneratedRegex(@"^<!--\s*textlint:\s*(?<verb>[a-z-]+?)(?:\s+(?<rules>[\w.-]+(?:\s*,\s*[\w.-]+)*))??\s*(?:\s--\s+(?<reason>\S.*?))?\s*-->$", RegexOptions.Singleline | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^<!--\s*textlint\b", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Ours();

    [GeneratedRegex(@"[\w.-]+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Rule();
}
