namespace TextLint.Semantics.Tests.Quotations.Speakers;

/// <summary>What looks like somebody's words and is nobody's, and who is named beside them without saying them.</summary>
public sealed class NoSpeakerTests
{
    [Theory]
    [InlineData("The film \"Winter on the Old Ferry\" opens in May.")]
    [InlineData("He played in a film called \"Old Ferry\".")]
    [InlineData("The shape is called a \"ferry hull\".")]
    [InlineData("A concert, the \"Springfield Summer Harbour Festival\", was under way.")]
    [InlineData("The harbour has a \"park and sail\" scheme.")]
    [InlineData("The ferry was described as \"a danger\".")]
    [InlineData("Tom Oberlin was called \"a danger\".")]
    [InlineData("The street is \"closed to all traffic until the summer\".")]
    public void Terms_titles_and_words_of_nobody_have_no_speaker(string text) => WhoSpeaks.Of(text).Should().Equal("-");

    [Theory]
    [InlineData("Ann Lundgren told Tom Oberlin it was \"a danger\".")]
    [InlineData("Ann Lundgren said Tom Oberlin had called for \"a new ferry\".", "Tom Oberlin")]
    [InlineData("Tom Oberlin laughed, and Ann Lundgren said it was \"a danger\".")]
    [InlineData("\"It is a danger,\" said Ann Lundgren, a friend of Tom Oberlin.")]
    [InlineData("Ann Lundgren, a friend of Tom Oberlin, said it was \"a danger\".")]
    [InlineData("\"It is a danger,\" Ann Lundgren said of Tom Oberlin.")]
    [InlineData("At the house of Tom Oberlin, Ann Lundgren said it was \"a danger\".")]
    [InlineData("Ann Lundgren rejected the claims, calling Tom Oberlin \"a danger\".")]
    public void The_subject_speaks_not_the_object(string text, string speaker = "Ann Lundgren") => WhoSpeaks.Of(text).Should().Equal(speaker);

    [Fact]
    public void Whose_lawyer_speaks_does_not_speak() => WhoSpeaks.Of("Ann Lundgren's lawyer said it was \"a danger\".").Should().Equal("Ann Lundgren's lawyer");

    [Fact]
    public void Acronyms_that_look_like_pronouns_are_none() => WhoSpeaks.Of("The WHO's website said it was \"a danger to all\".").Single().Should().Contain("website");

    [Fact]
    public void A_quotation_of_another_article_has_no_speaker()
    {
        var other = Read.Model("\"It is old,\" said Ann Lundgren.").Quotations.All[0];
        Read.Model("It froze.").GetSpeaker(other).Should().BeSameAs(Speaker.None);
    }
}
