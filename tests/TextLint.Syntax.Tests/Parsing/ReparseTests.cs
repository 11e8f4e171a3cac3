using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Parsing;

/// <summary>What a change leaves alone.</summary>
public sealed class ReparseTests
{
    private static readonly string Text = string.Join("\n\n", Enumerable.Range(0, 50).Select(i => $"Paragraph {i} tells of the harbour. It froze."));

    [Fact]
    public void Typing_keeps_every_other_block()
    {
        var before = SyntaxTree.Parse(Text);
        var after = before.WithChange(new TextChange(new TextSpan(before.Root.GetStart(25) + 3, 0), "x"));
        Kept(before, after).Should().Equal(Enumerable.Range(0, 50).Where(i => i != 25));
    }

    [Fact]
    public void Typing_in_the_last_block_keeps_the_others_with_their_marks()
    {
        var before = SyntaxTree.Parse(Text);
        var after = before.WithChange(new TextChange(new TextSpan(Text.Length, 0), " More."));
        Kept(before, after).Should().Equal(Enumerable.Range(0, 49));
    }

    [Fact]
    public void A_new_last_block_takes_the_mark_and_gives_it_back()
    {
        var before = SyntaxTree.Parse(Text);
        var longer = before.WithChange(new TextChange(new TextSpan(Text.Length, 0), "\n\nMore."));
        longer.Root.Blocks[49].Context.IsLast.Should().BeFalse();
        var again = longer.WithChange(new TextChange(new TextSpan(Text.Length, 7), ""));
        again.Root.Blocks[49].Context.IsLast.Should().BeTrue();
        again.Root.Blocks[10].Should().BeSameAs(before.Root.Blocks[10]);
    }

    [Fact]
    public void Blocks_of_residue_are_kept()
    {
        var before = SyntaxTree.Parse(Text + "\n\nPost a Comment\n\n0 Comments", TestPhrases.Options);
        var after = before.WithChange(new TextChange(new TextSpan(3, 0), "x"));
        after.Root.Blocks[^2].Should().BeSameAs(before.Root.Blocks[^2]).And.BeEquivalentTo(new { Kind = SyntaxKind.Residue });
    }

    [Fact]
    public void A_heading_is_one_no_more_when_the_only_block_after_it_goes()
    {
        var before = SyntaxTree.Parse("It froze.\n\nHarbour closes\n\n  X");
        before.Root.Blocks[1].Kind.Should().Be(SyntaxKind.Heading);
        var after = before.WithChange(new TextChange(new TextSpan(before.Text.Length - 1, 1), ""));
        after.Root.Blocks.Select(b => b.Kind).Should().Equal(SyntaxKind.Paragraph, SyntaxKind.Paragraph);
    }

    [Theory]
    [InlineData(TextFormat.Markdown), InlineData(TextFormat.Html)]
    public void Where_all_is_parsed_again_equal_blocks_are_kept(TextFormat format)
    {
        var text = format == TextFormat.Html ? string.Concat(Text.Split("\n\n").Select(p => $"<p>{p}</p>\n\n")) : Text;
        var before = SyntaxTree.Parse(text, new ParseOptions { Format = format });
        var after = before.WithChange(new TextChange(new TextSpan(text.IndexOf("graph 25", StringComparison.Ordinal), 0), "x"));
        Kept(before, after).Should().HaveCountGreaterThanOrEqualTo(48);
    }

    private static IEnumerable<int> Kept(SyntaxTree before, SyntaxTree after) =>
        Enumerable.Range(0, after.Root.Blocks.Length).Where(i => ReferenceEquals(before.Root.Blocks[i], after.Root.Blocks[i]));
}
