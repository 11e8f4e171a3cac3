using TextLint.Spelling;

namespace TextLint.Data.Tests;

/// <summary>German, French and Spanish: names, places and frequent words from lists alone.</summary>
public sealed class ListedLanguagesTests
{
    private const int MostBytes = 1024 * 1024;

    [Theory]
    [InlineData("de", "müller", LexiconFlags.Surname)]
    [InlineData("de", "wiebke", LexiconFlags.GivenName)]
    [InlineData("de", "kiew", LexiconFlags.Place)]
    [InlineData("de", "regierung", LexiconFlags.LowerCaseWord | LexiconFlags.Common)]
    [InlineData("de", "könig", LexiconFlags.LowerCaseWord | LexiconFlags.Surname)]
    [InlineData("de", "ezb", LexiconFlags.KnownAcronym)]
    [InlineData("fr", "dubois", LexiconFlags.Surname)]
    [InlineData("fr", "hélène", LexiconFlags.GivenName)]
    [InlineData("fr", "londres", LexiconFlags.Place)]
    [InlineData("fr", "gouvernement", LexiconFlags.LowerCaseWord)]
    [InlineData("fr", "sncf", LexiconFlags.KnownAcronym)]
    [InlineData("es", "garcía", LexiconFlags.Surname)]
    [InlineData("es", "maría", LexiconFlags.GivenName)]
    [InlineData("es", "londres", LexiconFlags.Place)]
    [InlineData("es", "gobierno", LexiconFlags.LowerCaseWord)]
    [InlineData("es", "psoe", LexiconFlags.KnownAcronym)]
    public void Words_are_what_a_reader_takes_them_for(string language, string word, LexiconFlags expected) =>
        (Open(language).Find(word) & expected).Should().Be(expected);

    [Theory]
    [InlineData("de", "minister")]
    [InlineData("de", "der")]
    [InlineData("fr", "ministre")]
    [InlineData("fr", "les")]
    [InlineData("es", "ministro")]
    [InlineData("es", "para")]
    public void A_frequent_word_is_no_name(string language, string word) =>
        Open(language).Contains(word, LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName).Should().BeFalse();

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void It_is_no_larger_than_the_binary_can_bear(string language)
    {
        LanguageResources.TryGet(language, out var data);
        data.Length.Should().BeInRange(300_000, MostBytes);
    }

    [Theory]
    [InlineData("en-GB", true)]
    [InlineData("DE", true)]
    [InlineData("fr-CA", true)]
    [InlineData("es", true)]
    [InlineData("sv", false)]
    [InlineData("", false)]
    public void A_language_has_its_vocabulary(string tag, bool found) => (LanguageResources.GetText(tag, "vocabularies").Length > 0).Should().Be(found);

    private static Lexicon Open(string language) => LanguageResources.TryGet(language, out var data) ? Lexicon.Load(data) : Lexicon.Empty;
}
