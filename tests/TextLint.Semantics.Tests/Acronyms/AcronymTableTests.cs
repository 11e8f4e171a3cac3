using TextLint.Testing;

namespace TextLint.Semantics.Tests.Acronyms;

public sealed class AcronymTableTests
{
    private const string Introduced = "The Northern Quay Service Party (NQSP) agreed. The NQSP paid. ";

    [Theory]
    [InlineData("The NSQP left.", "NQSP")]
    [InlineData("The QNSP left.", "NQSP")]
    [InlineData("The NQSX left.", null)]
    [InlineData("The NSQP left. The NSQP paid. The NSQP slept.", null)]
    [InlineData("The North Sea Quay Party (NSQP) left.", null)]
    public void A_rare_acronym_with_two_letters_swapped_is_a_slip(string text, string? meant)
    {
        var model = Read.Model(Introduced + text);
        model.Acronyms.FirstOrDefault(a => a.LikelyMeant is not null)?.LikelyMeant!.Text.Should().Be(meant);
        model.Acronyms.Single(a => a.Text == "NQSP").IsMeantElsewhere.Should().Be(meant is not null);
    }

    [Theory]
    [InlineData("\"That is NOT so,\" she said.", null)]
    [InlineData("Staff of the NOT left.", "NTO")]
    public void A_word_that_may_be_shouted_must_stand_as_a_noun(string text, string? meant) =>
        Read.Model("The Northern Transport Office (NTO) agreed. " + text).Acronyms.FirstOrDefault(a => a.Text == "NOT")?.LikelyMeant?.Text.Should().Be(meant);

    [Theory]
    [InlineData("The Northern Quay Service Party went.", 1)]
    [InlineData("The Northern Quay Service Party (NQSP) went.", 0)]
    [InlineData("\"The Northern Quay Service Party went,\" she said.", 0)]
    [InlineData("The Northern Quay Service sank.", 0)]
    public void Long_forms_that_come_again_are_found(string text, int count) => Read.Model(Introduced + text).LongFormRepeats.Should().HaveCount(count);

    [Theory]
    [InlineData("The Northern Quay Service Parties (NQSP) went.", true)]
    [InlineData("The National Queens of Song and Poetry (NQSP) sang.", false)]
    public void Meanings_are_told_apart(string text, bool isSame)
    {
        var places = Read.Acronym("NQSP", Introduced + text).Definitions;
        places.Should().HaveCount(2);
        places[0].Use.Definition!.IsSameMeaning(places[1].Use.Definition!, TestLanguage.English.Vocabulary).Should().Be(isSame);
    }
}
