using TextLint.Data;

namespace TextLint.Semantics.Tests.Names;

public sealed class NameVocabularyTests
{
    private static readonly NameVocabulary s_english = Of("en"), s_german = Of("de"), s_french = Of("fr"), s_spanish = Of("es");

    [Fact]
    public void A_text_of_sections_is_read()
    {
        var vocabulary = NameVocabulary.Parse("# Words\n[honorifics]\nmr ms # and others\n\n[titles]\nPrime Minister, Mayor\nHead of State\n[given-name-variants]\nJon John\nJohn Jack\n[options]\nnouns-capitalized\n");
        vocabulary.IsHonorific("Mr").Should().BeTrue();
        vocabulary.IsHonorific("others").Should().BeFalse();
        vocabulary.Titles.Contains("head of state").Should().BeTrue();
        vocabulary.AreVariants("JACK", "john").Should().BeTrue();
        vocabulary.AreVariants("Jack", "Jon").Should().BeFalse();
        vocabulary.NounsAreCapitalized.Should().BeTrue();
    }

    [Fact]
    public void The_phrases_of_a_line_are_one_thing()
    {
        var places = NameVocabulary.Parse("[same-place]\nKyiv, Kiev\nTimor-Leste, East Timor\n").SamePlaces;
        places.LineOf("kiev").Should().Be(places.LineOf("Kyiv")).And.BePositive();
        places.LineOf("East Timor").Should().NotBe(places.LineOf("Kiev"));
        places.LineOf("Timor").Should().Be(0);
        places.Phrases.LengthAtStart("East Timor said").Should().Be("East Timor".Length);
    }

    [Theory]
    [InlineData("[honorifics]\nmr\n[honourifics]\nms\n", "Line 3*no section \"honourifics\"*")]
    [InlineData("\nmr\n", "Line 2*before the first section*")]
    public void A_fault_is_named_with_its_line(string text, string message) =>
        FluentActions.Invoking(() => NameVocabulary.Parse(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Of_an_unknown_language_no_word_is_anything()
    {
        NameVocabulary.Empty.IsHonorific("Mr").Should().BeFalse();
        NameVocabulary.Empty.Titles.Count.Should().Be(0);
        NameVocabulary.Empty.Titles.LengthAtEnd("President").Should().Be(0);
        NameVocabulary.Empty.HasFamilyShape("Szymborsky").Should().BeFalse();
    }

    [Theory]
    [InlineData("the Foreign Minister", "Foreign Minister")]
    [InlineData("Foreign\u00A0Minister", "Foreign\u00A0Minister")]
    [InlineData("the new deputy prime minister", "deputy prime minister")]
    [InlineData("a non-minister", "")]
    [InlineData("the administer", "")]
    [InlineData("", "")]
    public void The_longest_title_at_the_end_of_a_text_is_found(string text, string title) =>
        text[^s_english.Titles.LengthAtEnd(text)..].Should().Be(title);

    [Theory]
    [InlineData("also known as Old Marek", "also known as")]
    [InlineData("known aside", "")]
    public void The_longest_phrase_at_the_start_of_a_text_is_found(string text, string phrase) =>
        text[..s_english.Aliases.LengthAtStart(text)].Should().Be(phrase);

    [Theory]
    [InlineData("Jon", "Jonathan")]
    [InlineData("Mohammed", "Muhammad")]
    [InlineData("Bill", "william")]
    [InlineData("Kate", "Catherine")]
    public void One_person_may_go_by_either(string one, string other) => s_english.AreVariants(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Jon", "Jane")]
    [InlineData("Marek", "Mark")]
    [InlineData("Xyz", "Xyz")]
    public void Other_names_are_other_people(string one, string other) => s_english.AreVariants(one, other).Should().BeFalse();

    [Fact]
    public void German_nouns_have_capitals_and_roles_have_endings()
    {
        s_german.NounsAreCapitalized.Should().BeTrue();
        s_english.NounsAreCapitalized.Should().BeFalse();
        s_german.IsRole("Hafensprecherin").Should().BeTrue();
        s_german.IsRole("Halvorsen").Should().BeFalse();
        s_german.IsSpeechBefore("so").Should().BeTrue();
        s_german.Titles.LengthAtEnd("der frühere Bundeskanzler").Should().Be("Bundeskanzler".Length);
    }

    [Theory]
    [InlineData("l'Assemblée", 2)]
    [InlineData("L\u2019Élysée", 2)]
    [InlineData("qu'Ysé", 3)]
    [InlineData("Lambert", 0)]
    [InlineData("l'", 0)]
    public void French_drops_a_vowel_before_a_vowel(string word, int length) => s_french.ElisionLength(word).Should().Be(length);

    [Fact]
    public void Every_language_has_the_words_that_names_are_read_with()
    {
        foreach (var vocabulary in (NameVocabulary[])[s_english, s_german, s_french, s_spanish])
        {
            vocabulary.Titles.Count.Should().BeGreaterThan(80);
            vocabulary.CompleteTitles.Count.Should().BeGreaterThan(20);
            vocabulary.Roles.Count.Should().BeGreaterThan(60);
            vocabulary.Aliases.Count.Should().BeGreaterThan(4);
            vocabulary.IsParticle("van").Should().BeTrue();
            vocabulary.IsSuffix("Jr").Should().BeTrue();
            vocabulary.IsFamilyFirst("Nguyen").Should().BeTrue();
            vocabulary.HasPatronymicEnding("Ivanovna").Should().Be(vocabulary != s_german);
            vocabulary.IsDerivationEnding("s").Should().BeTrue();
            vocabulary.IsCapitalStart("Mc").Should().BeTrue();
        }
    }

    private static NameVocabulary Of(string language) => NameVocabulary.Parse(LanguageResources.GetText(language, "vocabularies"));
}
