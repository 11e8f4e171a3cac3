using TextLint.Spelling.Tagging;
using TextLint.Testing;

namespace TextLint.Semantics.Tests.Tagging;

/// <summary>Parts of speech of all words of a sentence, as the Penn Treebank names them.</summary>
public sealed class SentenceTaggerTests
{
    [Theory]
    [InlineData("The old ferry left the harbour at noon.", "DT JJ NN VBD DT NN IN NN .")]
    [InlineData("There are two ways to do it.", "EX VBP CD NNS TO VB PRP .")]
    [InlineData("More people read the more expensive papers.", "JJR NNS VBP DT RBR JJ NNS .")]
    [InlineData("He is as old as the hills.", "PRP VBZ RB JJ IN DT NNS .")]
    [InlineData("That boat is hers.", "DT NN VBZ PRP .")]
    public void Frequent_words_have_their_tags(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("The run was long, but they ran it well.", "DT NN VBD JJ , CC PRP VBD PRP RB .")]
    [InlineData("They run the ferry.", "PRP VBP DT NN .")]
    [InlineData("She wants to walk quickly.", "PRP VBZ TO VB RB .")]
    [InlineData("A walk helps.", "DT NN VBZ .")]
    [InlineData("Open the gate.", "VB DT NN .")]
    [InlineData("The poor are always with us.", "DT NN VBP RB IN PRP .")]
    [InlineData("Will they work?", "MD PRP VB .")]
    [InlineData("Do you like the plan?", "VBP PRP VB DT NN .")]
    public void A_word_of_several_kinds_is_what_its_neighbours_make_it(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("The council closed the bridge.", "DT NN VBD DT NN .")]
    [InlineData("The bridge was closed by the council.", "DT NN VBD VBN IN DT NN .")]
    [InlineData("The letter written by the mayor was lost.", "DT NN VBN IN DT NN VBD VBN .")]
    [InlineData("He must have known that the bridge would fall.", "PRP MD VB VBN IN DT NN MD VB .")]
    [InlineData("The dog that bit him ran away.", "DT NN WDT VBD PRP VBD RB .")]
    public void A_past_form_is_the_verb_or_a_participle(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("They don't run the ferry.", "PRP VBP RB VB DT NN .")]
    [InlineData("They don’t run the ferry.", "PRP VBP RB VB DT NN .")]
    [InlineData("We can't go, and they won't.", "PRP MD RB VB , CC PRP MD RB .")]
    [InlineData("It's the captain's boat.", "PRP VBZ DT NN POS NN .")]
    [InlineData("She'd seen the workers' houses.", "PRP VBD VBN DT NNS POS NNS .")]
    [InlineData("They'd leave if he'd let them.", "PRP MD VB IN PRP MD VB PRP .")]
    [InlineData("Let's ask what's wrong.", "VB PRP VB WP VBZ JJ .")]
    public void Contractions_are_two_words(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("The look-up failed.", "DT NN VBD .")]
    [InlineData("Install the plug-in.", "VB DT NN .")]
    [InlineData("You can look-up the value.", "PRP MD VB DT NN .")]
    [InlineData("Plug-in the cable.", "VB DT NN .")]
    [InlineData("Plug-ins slow the editor.", "NNS VBP DT NN .")]
    [InlineData("The well-known author had a check-up in May.", "DT JJ NN VBD DT NN IN NNP .")]
    [InlineData("She is a ten-year-old.", "PRP VBZ DT NN .")]
    [InlineData("The idea is far-fetched.", "DT NN VBZ JJ .")]
    public void A_word_with_a_hyphen_is_a_noun_an_adjective_or_a_verb_by_its_place(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("We have walked 12 miles.", "PRP VBP VBN CD NNS .")]
    [InlineData("Prices rose 4.5% to $1,200 in the 1980s.", "NNS VBD CD NN TO $ CD IN DT NNS .")]
    [InlineData("The ship sailed at 10:45 with 2/3 of its crew.", "DT NN VBD IN CD IN CD IN PRP$ NN .")]
    public void Figures_are_numbers(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("Anna Vreeland said it was late.", "NNP NNP VBD PRP VBD JJ .")]
    [InlineData("The Vreeland report praised the Harbour Board.", "DT NNP NN VBD DT NNP NNP .")]
    [InlineData("NASA's DVDs are old.", "NNP POS NNPS VBP JJ .")]
    [InlineData("Marks left the room.", "NNS VBD DT NN .")]
    public void A_capital_tells_of_a_name_but_at_the_start(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("He organised the frobnication of the blunderous gizmos.", "PRP VBD DT NN IN DT JJ NNS .")]
    [InlineData("The snorfing machine quickly glorped.", "DT VBG NN RB VBD .")]
    [InlineData("Nobody could unzorble the trandometer.", "NN MD VB DT NN .")]
    public void A_word_that_nobody_knows_is_what_its_ending_says(string sentence, string tags) => TagsOf(sentence).Should().Be(tags);

    [Theory]
    [InlineData("“I cannot, don’t,” Mr. Oduya’s crew said.", "“ I can not , do n’t , ” Mr. Oduya ’s crew said .")]
    [InlineData("He waited -- for years -- and (at last) won!", "He waited -- for years -- and ( at last ) won !")]
    [InlineData("The U.S. sent AT&T's and/or X's men, e.g. Ann...", "The U.S. sent AT&T 's and/or X 's men , e.g. Ann ...")]
    [InlineData("The N.J.-based firm left in '82 at 4.5%.", "The N.J.-based firm left in '82 at 4.5 % .")]
    [InlineData(" ", "")]
    public void Words_are_cut_as_in_the_treebank(string sentence, string words) =>
        string.Join(' ', TestLanguage.English.Tagger.Tag(sentence).Select(w => sentence.Substring(w.Span.Start, w.Span.Length))).Should().Be(words);

    [Fact]
    public void A_language_without_parts_of_speech_has_no_words() => LanguageData.None.Tagger.Tag("The gate is open.").Should().BeEmpty();

    [Theory]
    [InlineData("[contexts]\nNN VB TO", "*four columns*NN VB TO")]
    [InlineData("[contexts]\nNN VB TO - verbs", "*\"verb\" or \"no-verb\"*")]
    [InlineData("[words]\nboat NOUN", "\"NOUN\" is no tag*")]
    public void A_line_that_cannot_be_read_is_named(string text, string message)
    {
        var tagger = new SentenceTagger(new TagLexiconBuilder().Build(), () => text);
        var tag = () => tagger.Tag("A gate.");
        tag.Should().Throw<FormatException>().WithMessage(message);
    }

    private static string TagsOf(string sentence) => string.Join(' ', TestLanguage.English.Tagger.Tag(sentence).Select(w => w.Tag.Name));
}
