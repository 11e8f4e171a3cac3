using CsCheck;

namespace TextLint.Syntax.Tests.Markup;

public sealed class AnyTextTests
{
    [Fact]
    public void Any_text_is_read_as_Markdown_and_nothing_of_it_is_lost() => HostileText.Texts.Sample(text => Blocks.Verify(text, Blocks.OfMarkdown(text)), iter: 20_000);

    [Fact]
    public void Any_text_is_read_as_HTML_and_nothing_of_it_is_lost() => HostileText.Texts.Sample(text => Blocks.Verify(text, Blocks.OfHtml(text)), iter: 20_000);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData(" \r\n\r\n\t")]
    public void A_text_without_words_is_blank(string text)
    {
        foreach (var blocks in new[] { Blocks.OfMarkdown(text), Blocks.OfHtml(text) })
        {
            Blocks.Verify(text, blocks);
            blocks.Select(b => b.Kind).Should().AllBeEquivalentTo(SyntaxKind.Blank);
        }
    }
}
