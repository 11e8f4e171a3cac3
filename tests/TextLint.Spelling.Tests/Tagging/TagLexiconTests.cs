using TextLint.Spelling.Tagging;

namespace TextLint.Spelling.Tests.Tagging;

/// <summary>The table of words and their parts of speech, written and read back.</summary>
public sealed class TagLexiconTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var lexicon = TagLexicon.Load(new TagLexiconBuilder().Add("run", "VB|NN|VBN").Add("boat", "NN").Build());
        lexicon.Find("run").Should().Be(WordTags.Parse("VB|NN|VBN"));
        lexicon.Find("run")!.Value.Usual.Name.Should().Be("VB");
        lexicon.Find("boat").Should().Be(WordTags.Parse("NN"));
        lexicon.Find("Boat").Should().BeNull();
        lexicon.Find("").Should().BeNull();
    }

    [Fact]
    public void The_order_of_words_makes_no_difference()
    {
        var one = new TagLexiconBuilder().Add("run", "VB").Add("boat", "NN").Add("oar", "NN").Build();
        new TagLexiconBuilder().Add("oar", "NN").Add("boat", "NN").Add("run", "VB").Build().Should().Equal(one);
    }

    [Fact]
    public void A_lexicon_without_words_finds_none()
    {
        TagLexicon.Load(new TagLexiconBuilder().Build()).Find("run").Should().BeNull();
        TagLexicon.Empty.Find("run").Should().BeNull();
    }

    [Fact]
    public void Bytes_that_are_no_lexicon_are_refused()
    {
        var whole = new TagLexiconBuilder().Add("run", "VB").Build();
        foreach (var bad in new[] { [], new byte[40], whole[..^1] })
        {
            var load = () => TagLexicon.Load(bad);
            load.Should().Throw<InvalidDataException>();
        }
    }

    [Fact]
    public void A_tag_has_one_name()
    {
        PennTag.All.Select(t => t.Name).Should().OnlyHaveUniqueItems().And.HaveCountLessThan(64);
        foreach (var tag in PennTag.All) PennTag.Parse(tag.Name).Should().Be(tag);
        PennTag.TryParse("NOUN", out _).Should().BeFalse();
    }
}
