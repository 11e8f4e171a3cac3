namespace TextLint.Semantics.Tests.Names;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("A letter from Ingrid Halvorsen came on Friday.", "Ingrid Halvorsen")]
    [InlineData("They met Marta van der Vliet and her son.", "Marta van der Vliet")]
    [InlineData("They met J.K. Sommerby and her son.", "J.K. Sommerby")]
    [InlineData("They read Halvorsen's letter.", "Halvorsen")]
    [InlineData("They read Halvorsen’s letter.", "Halvorsen")]
    [InlineData("They met Mr Dubrovin in the lobby.", "Dubrovin")]
    [InlineData("They met Mrs. Dubrovin in the lobby.", "Dubrovin")]
    [InlineData("Soon Mr Dubrovin left.", "Dubrovin")]
    [InlineData("Despite Halvorsen the board agreed.", "Halvorsen")]
    [InlineData("Mike Halvorsen agreed.", "Mike Halvorsen")]
    [InlineData("They wrote to Smith-Varga at once.", "Smith-Varga")]
    [InlineData("They asked al-Rashidi again.", "al-Rashidi")]
    public void A_run_of_capitalised_words_is_one_candidate(string text, string name) => Read.Candidates(text).Should().Equal(name);

    [Theory]
    [InlineData("The board agreed.")]
    [InlineData("They agreed. We did not.")]
    [InlineData("On Monday it rained, in May it snowed.")]
    [InlineData("The NTO and the FBI agreed.")]
    [InlineData("An Oslo-based firm agreed.")]
    [InlineData("I agree, and so do I.")]
    public void Words_that_owe_their_capital_to_the_sentence_or_the_language_are_none(string text) => Read.Candidates(text).Should().BeEmpty();

    [Fact]
    public void A_possessive_ends_a_run() =>
        Read.Candidates("They read Halvorsen's Harbour Plan.").Should().Equal("Halvorsen", "Harbour Plan");

    [Fact]
    public void A_headline_in_title_case_joins_nothing() =>
        Read.Candidates("Halvorsen Bows to Angry Islanders\n\nThe board agreed to run the ferry in winter.\n").Should().Contain("Halvorsen").And.NotContain(n => n.Contains(' '));

    [Fact]
    public void Page_furniture_names_nobody() =>
        Read.Candidates("The board agreed to run the ferry all winter, it said in a note.\n\nPost a Comment\n\n0 Comments\n* Please Don't Spam Here. All the Comments are Reviewed by Admin.").Should().BeEmpty();
}
