using CsCheck;
using TextLint.Syntax;

namespace TextLint.Analysis.Tests.Suppression;

public sealed class SuppressionDirectiveTests
{
    [Fact]
    public void Any_comment_can_be_read_and_its_rules_lie_in_it() =>
        Gen.OneOf("<!--", "-->", "textlint", ":", "ignore", "ignore-start", " ", "--", "-", ",", "TL1010", "double-space", "reason", "\n", "é", "\uD800").Array[0, 14].Select(string.Concat)
            .Sample(text =>
            {
                foreach (var block in SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Markdown }).Root.Blocks)
                    foreach (var directive in SuppressionDirective.Read(block))
                        foreach (var (rule, span) in directive.Rules)
                        {
                            directive.Span.Contains(span).Should().BeTrue();
                            block.FullText.Substring(span.Start, span.Length).Should().Be(rule);
                        }
            });

    [Theory]
    [InlineData("<!--textlint:ignore TL1010--reason-->", "Ignore", "TL1010--reason")]
    [InlineData("<!-- textlint: ignore-end -->", "IgnoreEnd", "")]
    [InlineData("<!-- textlint: ignore -- why -->", "Ignore", "")]
    [InlineData("<!-- textlint: ignore TL1010,\n TL7002 -- why -->", "Ignore", "TL1010 TL7002")]
    [InlineData("<!-- textlint: ignore TL1010 TL7002 -- why -->", "Malformed", "")]
    [InlineData("<!-- textlint: ignore TL1010, -- why -->", "Malformed", "")]
    [InlineData("<!-- textlint: -->", "Malformed", "")]
    public void What_a_comment_says(string comment, string kind, string rules)
    {
        var block = SyntaxTree.Parse(comment + "\n", new ParseOptions { Format = TextFormat.Markdown }).Root.Blocks[0];
        var directive = SuppressionDirective.Read(block).Should().ContainSingle().Which;
        directive.Kind.ToString().Should().Be(kind);
        string.Join(' ', directive.Rules.Select(r => r.Rule)).Should().Be(rules);
    }
}
