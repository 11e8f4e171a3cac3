using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Syntax;

public sealed class BlockSyntaxTests
{
    private static readonly BlockSource Source = new(SyntaxKind.Paragraph, "The port.\n") { Map = SourceMap.Window(0, 9) };

    [Fact]
    public void A_block_at_another_place_is_one_object_and_shares_what_was_read()
    {
        var block = BlockSyntax.Create(Source, ParseOptions.Default);
        var last = block.At(isFirst: false, isLast: true);
        last.Should().NotBeSameAs(block).And.BeSameAs(block.At(isFirst: false, isLast: true));
        last.AsResidue().Should().BeSameAs(last.AsResidue()).And.BeEquivalentTo(new { Kind = SyntaxKind.Residue, Context = new { IsLast = true } });
        (last.Tokens == block.Tokens && last.AsResidue().Tokens == block.Tokens).Should().BeTrue();
    }

    [Fact]
    public void Blocks_are_the_same_where_every_field_of_their_source_is()
    {
        var block = BlockSyntax.Create(Source, ParseOptions.Default);
        block.HasSameSource(Source with { Map = SourceMap.Window(0, 9), Inlines = [] }).Should().BeTrue();
        BlockSource[] others =
        [
            Source with { Kind = SyntaxKind.Heading }, Source with { Level = 1 }, Source with { Context = new(QuoteDepth: 1) }, Source with { FullText = "The port.\n\n" }, Source with { Prose = "The port." },
            Source with { Map = SourceMap.Window(1, 8) }, Source with { Inlines = [new(SyntaxKind.Emphasis, new(0, 3))] }, Source with { Comments = [new(0, 3)] },
        ];
        others.Should().OnlyContain(other => !block.HasSameSource(other));
    }

    [Fact]
    public void Prose_of_its_own_is_read_in_the_place_of_the_source()
    {
        var source = new BlockSource(SyntaxKind.Paragraph, "a&amp;b") { Prose = "a&b", Map = SourceMap.Create([new(0, 1, 0, 1), new(1, 1, 1, 5), new(2, 1, 6, 1)]) };
        var block = BlockSyntax.Create(source, ParseOptions.Default);
        block.Text.ToString().Should().Be("a&b");
        block.Tokens.Select(t => t.Kind).Should().Equal(SyntaxKind.Word, SyntaxKind.Ampersand, SyntaxKind.Word);
        block.GetString(block.Sentences[0].Span).Should().Be("a&b");
    }

    [Fact]
    public void A_block_without_prose_has_no_tokens()
    {
        var block = BlockSyntax.Create(new BlockSource(SyntaxKind.CodeBlock, "    x = 1\n"), ParseOptions.Default);
        (block.Text.Length, block.Tokens.Length, block.Sentences.Length, block.IsProse).Should().Be((0, 0, 0, false));
    }
}
