using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Confusions;

public sealed class ConfusionTableTests
{
    private const string Facts = """
        [classes]
        who: me him her
        [proofs]
        stood|stand [trail] . > trial
        for @who [form] !a|the > from
        more [then] 0|ten > than
        ^ [your] welcome > you're
        [Untied] nations > United
        to [walked|walking] ~ly > walk
        [habits]
        lead > led 2
        """;

    [Theory]
    [InlineData("He stood [trail].", "trial")]
    [InlineData("He stood [trail], she did not.", "trial")]
    [InlineData("They stand [trail]", "trial")]
    [InlineData("It was for him [form] there.", "from")]
    [InlineData("More [then] 40 fell.", "than")]
    [InlineData("[Your] welcome.", "You're")]
    [InlineData("The [Untied] Nations met.", "United")]
    [InlineData("He had to [walking] slowly.", "walk")]
    public void A_proof_shows_what_is_meant(string marked, string meant)
    {
        var found = Read(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        found.Should().ContainSingle();
        found[0].Meant.Should().Be(meant);
        found[0].Span.Start.Should().Be(marked.IndexOf('[', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("He stood trail bikes up.")]
    [InlineData("It was for him form a or form the.")]
    [InlineData("More then forty; more, then ten.")]
    [InlineData("So your welcome was warm.")]
    [InlineData("The untied nations, Ms Trail stood Trail.")]
    [InlineData("Stood \"trail\". Stood STAND-TRAIL. stood trail-1")]
    [InlineData("The lead was there; without a model of neighbours pairs say nothing.")]
    public void Else_a_word_is_left_alone(string text) => Read(text).Should().BeEmpty();

    [Theory]
    [InlineData("[slips]\nform from 3")]
    [InlineData("[slips]\nform > from much")]
    [InlineData("[proofs]\nstood trail > trial")]
    [InlineData("[proofs]\n@nobody [trail] > trial")]
    [InlineData("[classes]\nwho me him")]
    [InlineData("[unknown]\nform > from 3")]
    public void A_line_that_cannot_be_read_is_named(string text) => ((Action)(() => ConfusionTable.Parse(text))).Should().Throw<FormatException>();

    [Fact]
    public void Pairs_and_compared_words_are_listed()
    {
        var table = ConfusionTable.Parse(Facts);
        table.Pairs.Should().Contain(("trail", "trial")).And.Contain(("lead", "led"));
        table.ComparedWords.Should().Equal("lead", "led");
    }

    private static IReadOnlyList<ConfusedWord> Read(string text)
    {
        var language = new LanguageData("en", Lexicon.Empty) { Confusions = ConfusionTable.Parse(Facts) };
        return [.. SyntaxTree.Parse(text).Root.Blocks.SelectMany(b => BlockFacts.Create(b, language).ConfusedWords)];
    }
}
