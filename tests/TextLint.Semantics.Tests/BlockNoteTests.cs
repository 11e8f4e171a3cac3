using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests;

public sealed class BlockNoteTests
{
    [Fact]
    public void A_block_is_read_once()
    {
        var read = 0;
        var note = new BlockNote<string>("", (block, _, _) => $"{++read} {block.Text}");
        var facts = Facts("The ferry stops.", TextFormat.PlainText);

        note.Of(facts).Should().Be("1 The ferry stops.");
        note.Of(facts).Should().BeSameAs(note.Of(facts));
        read.Should().Be(1);
    }

    [Fact]
    public void Notes_of_one_block_are_kept_apart()
    {
        var (first, second) = (new BlockNote<string>("", (_, _, _) => "first"), new BlockNote<string>("", (_, _, _) => "second"));
        var facts = Facts("The ferry stops.", TextFormat.PlainText);

        new[] { first.Of(facts), second.Of(facts), first.Of(facts) }.Should().Equal("first", "second", "first");
    }

    [Fact]
    public void Code_is_not_read() =>
        new BlockNote<string>("nothing", (_, _, _) => "read").Of(Facts("```\nx\n```\n", TextFormat.Markdown)).Should().Be("nothing");

    private static BlockFacts Facts(string text, TextFormat format) =>
        BlockFacts.Create(SyntaxTree.Parse(text, ParseOptions.Default with { Format = format }).Root.Blocks[0], TestLanguage.English);
}
