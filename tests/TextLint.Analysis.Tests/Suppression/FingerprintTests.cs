using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Analysis.Tests.Suppression;

public sealed class FingerprintTests
{
    private const string Article = "Ferries\n\nA ferry left, and no ferry came.\n\nPiers\n\nThe ferry has no pier.\n";

    [Fact]
    public void A_finding_is_known_by_rule_text_heading_and_ordinal() => Of(Article).Should().Equal(
        new Fingerprint("TL8001", "ferry", "ferries", 1),
        new Fingerprint("TL8001", "ferry", "ferries", 2),
        new Fingerprint("TL8001", "ferry", "piers", 1));

    [Fact]
    public void Words_written_elsewhere_change_nothing() =>
        Of(Article.Replace("A ferry", "On Monday\na ferry", StringComparison.Ordinal).Replace("Piers\n\n", "Piers\n\nThey are old.\n\n", StringComparison.Ordinal))
            .Select(f => f.ToHash()).Should().Equal(Of(Article).Select(f => f.ToHash()));

    [Fact]
    public void Hashes_differ_where_fingerprints_do() => Of(Article).Select(f => f.ToHash()).Should().OnlyHaveUniqueItems().And.AllSatisfy(h => h.Should().HaveLength(32));

    [Theory]
    [InlineData("The  Harbour\n Board’s", "the harbour board's")]
    [InlineData("  ", "")]
    [InlineData("\uD800x", "\uD800x")]
    public void Text_is_folded(string text, string expected) => Fingerprint.Normalize(text).Should().Be(expected);

    private static ImmutableArray<Fingerprint> Of(string text)
    {
        var tree = SyntaxTree.Parse(text);
        return Fingerprint.Create(tree.Root, Analyze.Request(new AnalysisRequest(tree.Root, Analyze.Profile), new WordRule("ferry")).Diagnostics);
    }
}
