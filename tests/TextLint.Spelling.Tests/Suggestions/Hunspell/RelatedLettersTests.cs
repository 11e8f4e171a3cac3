using TextLint.Spelling.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class RelatedLettersTests
{
    [Fact]
    public void All_letters_of_a_set_stand_for_one_another_anywhere_in_the_word() =>
        new RelatedLetters([["a", "á"]]).Variants("bana").Should().Equal("baná", "bána", "báná");

    [Fact]
    public void Groups_of_letters_count_as_one() => new RelatedLetters([["ß", "ss"]]).Variants("gross").Should().Equal("groß");

    [Fact]
    public void At_a_place_the_first_set_that_fits_counts_alone() =>
        new RelatedLetters([["bc", "q"], ["b", "v"]]).Variants("abcd").Should().Equal("aqd");

    [Fact]
    public void A_word_of_related_letters_alone_ends_too() => new RelatedLetters([["a", "á", "à", "â"]]).Variants(new string('a', 64)).Count().Should().BeLessThanOrEqualTo(2_048);

    [Fact]
    public void Without_sets_there_is_nothing() => new RelatedLetters([]).Variants("ferry").Should().BeEmpty();
}
