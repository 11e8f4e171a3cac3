namespace TextLint.Semantics.Tests.Usage;

public sealed class InitialSoundsTests
{
    private static readonly InitialSounds s_sounds = UsageVocabulary.Parse(TextLint.Data.LanguageResources.GetText("en", "usage")).InitialSounds;

    [Theory]
    [InlineData("hour honest heirloom honourable apple uninvited unimaginable unidentified umbrella MP FBI HR X-ray F-16 NBC RFPs iPhone onerous")]
    public void A_vowel_is_heard(string words)
    {
        foreach (var word in words.Split(' ')) s_sounds.OfWord(word).Should().Be(InitialSound.Vowel, word);
    }

    [Theory]
    [InlineData("house unit unidirectional European one-off once user utility ukulele UN US UK-led T-shirt NATO NASA BBC DNA tree yacht")]
    public void A_consonant_is_heard(string words)
    {
        foreach (var word in words.Split(' ')) s_sounds.OfWord(word).Should().Be(InitialSound.Consonant, word);
    }

    [Theory]
    [InlineData("historic herb FAQ SQL SUPERB \u00E9lan")]
    public void Nobody_can_be_wrong(string words)
    {
        foreach (var word in words.Split(' ')) s_sounds.OfWord(word).Should().Be(InitialSound.Unknown, word);
    }

    [Theory]
    [InlineData("8", InitialSound.Vowel)]
    [InlineData("80,000", InitialSound.Vowel)]
    [InlineData("8-year-old", InitialSound.Vowel)]
    [InlineData("11th", InitialSound.Vowel)]
    [InlineData("18,000", InitialSound.Vowel)]
    [InlineData("110", InitialSound.Consonant)]
    [InlineData("1", InitialSound.Consonant)]
    [InlineData("180,000", InitialSound.Consonant)]
    [InlineData("1850", InitialSound.Unknown)]
    [InlineData("0.5", InitialSound.Unknown)]
    [InlineData("7", InitialSound.Consonant)]
    public void A_number_is_said(string number, InitialSound sound) => InitialSounds.OfNumber(number).Should().Be(sound);

    [Fact]
    public void An_article_says_what_it_wants()
    {
        s_sounds.WantedBy("An").Should().Be(InitialSound.Vowel);
        s_sounds.WantedBy("the").Should().Be(InitialSound.Unknown);
        s_sounds.ArticleFor(InitialSound.Consonant).Should().Be("a");
        UsageVocabulary.Empty.InitialSounds.ArticleFor(InitialSound.Vowel).Should().BeEmpty();
    }
}
