using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis.Tests.Suppression;

public sealed class SuppressionTests
{
    public static TheoryData<string, string[]> Comments => new()
    {
        // Nothing is suppressed.
        { "A ferry.\n\nA pier.\n", ["ferry-found", "pier-found"] },
        // The next block, by name and by id, whatever the letter case.
        { "<!-- textlint: ignore ferry-found -- old -->\n\nA ferry.\n\nA ferry.\n", ["ferry-found"] },
        { "<!-- textlint: ignore tl8001 -- old -->\n\nA ferry.\n", [] },
        // Two rules, and all rules.
        { "<!-- textlint: ignore ferry-found, TL8002 -- old -->\n\nA ferry at the pier.\n", [] },
        { "<!-- textlint: ignore -- old -->\n\nA ferry at the pier.\n", [] },
        // The block that the comment stands in.
        { "A ferry <!-- textlint: ignore ferry-found -- old --> at the pier.\n", ["pier-found"] },
        // A stretch; the end without a rule ends all.
        { "<!-- textlint: ignore-start ferry-found -- old -->\n\nA ferry.\n\nA ferry.\n\n<!-- textlint: ignore-end -->\n\nA ferry.\n", ["ferry-found"] },
        { "<!-- textlint: ignore-start ferry-found -- old -->\n\nA ferry.\n\nA ferry.\n", [] },
        // The whole file, also before the comment.
        { "A ferry.\n\n<!-- textlint: ignore-file ferry-found -- old -->\n", [] },
        // What suppresses nothing, names nothing, or cannot be read is said.
        { "<!-- textlint: ignore pier-found -- old -->\n\nA ferry.\n", ["unused-suppression", "ferry-found"] },
        { "<!-- textlint: ignore fery-found -- old -->\n\nA ferry.\n", ["malformed-suppression", "ferry-found"] },
        { "<!-- textlint: hush ferry-found -- old -->\n\nA ferry.\n", ["malformed-suppression", "ferry-found"] },
        { "<!-- textlint ignore ferry-found -->\n\nA ferry.\n", ["malformed-suppression", "ferry-found"] },
        { "<!-- textlint: ignore-end -->\n\nA ferry.\n", ["malformed-suppression", "ferry-found"] },
        // Without a reason it works, and asks for one.
        { "<!-- textlint: ignore ferry-found -->\n\nA ferry.\n", ["malformed-suppression"] },
        // Other people's comments are left alone.
        { "<!-- more -->\n\nA ferry.\n\n<!-- textlint2: x -->\n", ["ferry-found"] },
    };

    [Theory]
    [MemberData(nameof(Comments))]
    public void Comments_in_Markdown(string text, string[] expected) => Names(text, TextFormat.Markdown).Should().Equal(expected);

    [Fact]
    public void A_comment_takes_its_places_out_of_a_grouped_finding()
    {
        var rule = new WordRule("ferry", change: d => d with { IsGrouped = true });
        const string Text = "A ferry.\n\n<!-- textlint: ignore ferry-found -- old -->\n\nA ferry.\n\nA ferry.\n";
        var result = Analyze.Text(Text, TextFormat.Markdown, rule);
        result.Diagnostics.Should().ContainSingle().Which.Spans.Select(s => s.Start).Should().Equal(2, Text.LastIndexOf("ferry", StringComparison.Ordinal));
        result.Suppressed.Should().ContainSingle();
    }

    [Fact]
    public void An_unused_comment_between_used_ones_is_found()
    {
        const string Comment = "<!-- textlint: ignore ferry-found -- old -->\n\n";
        var result = Analyze.Text($"{Comment}A ferry.\n\n{Comment}A boat.\n\n{Comment}A ferry.\n", TextFormat.Markdown, Rules());
        result.Diagnostics.Should().ContainSingle().Which.Span.Start.Should().Be(Comment.Length + 10 + "<!-- textlint: ignore ".Length);
        result.Suppressed.Should().HaveCount(2);
    }

    [Fact]
    public void A_comment_in_HTML() =>
        Names("<p>A pier.</p>\n<!-- textlint: ignore ferry-found -- old -->\n<p>A ferry.</p>\n", TextFormat.Html).Should().Equal("pier-found");

    [Fact]
    public void A_comment_below_a_paragraph_that_HTML_leaves_open_speaks_of_what_follows() =>
        Names("<p>A pier.\n<!-- textlint: ignore ferry-found -- old -->\n<table><tr><td>A ferry.</td></tr></table>\n", TextFormat.Html).Should().Equal("pier-found");

    [Fact]
    public void The_place_of_an_unknown_rule_is_the_word_itself()
    {
        const string Text = "<!-- textlint: ignore ferry-found, peer-found -- old -->\n\nA ferry.\n";
        var finding = Analyze.Text(Text, TextFormat.Markdown, Rules()).Diagnostics.Should().ContainSingle().Which;
        Text.Substring(finding.Span.Start, finding.Span.Length).Should().Be("peer-found");
    }

    [Theory]
    [InlineData("ferry-found", null, null, null, new[] { "pier-found" })]
    [InlineData("TL8001", "FERRY", null, null, new[] { "pier-found" })]
    [InlineData("ferry-found", "boat", null, null, new[] { "ferry-found", "ferry-found", "pier-found" })]
    [InlineData("ferry-found", "ferry", "Ferries", 2, new[] { "ferry-found", "pier-found" })]
    [InlineData("ferry-found", "ferry", "Piers", null, new[] { "ferry-found", "ferry-found", "pier-found" })]
    public void Entries_of_a_sidecar_file(string rule, string? text, string? heading, int? ordinal, string[] expected)
    {
        var entry = new SuppressionEntry(rule, text, heading, ordinal, "old", new TextSpan(3, 4));
        var result = Analyze.Request(Analyze.Parse("Ferries\n\nA ferry left, and no ferry came.\n\nA pier.\n") with { SidecarEntries = [entry] }, Rules());
        result.Names().Should().Equal(expected);
        result.UnusedEntries.Should().HaveCount(result.Suppressed.IsEmpty ? 1 : 0);
    }

    [Fact]
    public void An_unused_entry_of_the_front_matter_is_reported_in_the_text()
    {
        var entry = new SuppressionEntry("pier-found", null, null, null, "old", new TextSpan(3, 4));
        Analyze.Request(Analyze.Parse("A ferry.\n") with { FrontMatterEntries = [entry] }, Rules()).Diagnostics
            .Select(d => (d.Descriptor.Name, d.Span)).Should().Equal(("ferry-found", new TextSpan(2, 5)), ("unused-suppression", new TextSpan(3, 4)));
    }

    private static DiagnosticAnalyzer[] Rules() => [new WordRule("ferry"), new WordRule("pier", "TL8002")];

    private static ImmutableArray<string> Names(string text, TextFormat format) => [.. Analyze.Text(text, format, Rules()).Names()];
}
