using TextLint.Semantics;
using TextLint.Testing;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Parts of speech of words in sentences of our own.</summary>
public sealed class SentenceTaggerTests
{
    [Theory]
    [InlineData("The old ferry left the harbour at noon.", "DT JJ NN VBD DT NN IN NN .")]
    [InlineData("They don't run the ferry.", "PRP VBP RB VB DT NN .")]
    [InlineData("She wants to walk quickly.", "PRP VBZ TO VB RB .")]
    [InlineData("The run was long.", "DT NN VBD JJ .")]
    [InlineData("We have walked 12 miles.", "PRP VBP VBN CD NNS .")]
    [InlineData("Anna Vreeland said it was late.", "NNP NNP VBD PRP VBD JJ .")]
    [InlineData("You can lookup the value.", "PRP MD VB DT NN .")]
    [InlineData("The bridge was closed by the council.", "DT NN VBD VBN IN DT NN .")]
    [InlineData("It's the captain's boat.", "PRP VBZ DT NN POS NN .")]
    public void Words_get_their_tags(string sentence, string tags) =>
        string.Join(' ', SentenceTagger.Tag(sentence, TestLanguage.English).Select(w => w.Tag)).Should().Be(tags);

    [Fact]
    public void Words_are_cut_as_in_the_treebank() =>
        SentenceTagger.Tag("“I cannot, don’t,” Mr. Oduya’s crew said.", TestLanguage.English).Select(w => w.Text)
            .Should().Equal("“", "I", "can", "not", ",", "do", "n’t", ",", "”", "Mr.", "Oduya", "’s", "crew", "said", ".");
}
