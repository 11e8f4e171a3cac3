using TextLint.Spelling;

namespace TextLint.Data.Tests;

public sealed class LanguageResourcesTests
{
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly Lexicon s_english = LanguageResources.TryGet("en", out var data) ? Lexicon.Load(data) : Lexicon.Empty;

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN_us", true)]
    [InlineData("de-AT", true)]
    [InlineData("fr", true)]
    [InlineData("es-419", true)]
    [InlineData("sv", false)]
    [InlineData("eng", false)]
    [InlineData("", false)]
    public void The_primary_language_of_a_tag_decides(string tag, bool found) =>
        LanguageResources.TryGet(tag, out _).Should().Be(found);

    [Fact]
    public void The_data_is_mapped_not_copied()
    {
        LanguageResources.TryGet("en", out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LanguageResources.TryGet("en", out var data);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(data.Length / 100);
    }

    [Fact]
    public void It_is_no_larger_than_the_binary_can_bear()
    {
        LanguageResources.TryGet("en", out var data);
        data.Length.Should().BeInRange(1_000_000, MostBytes);
    }

    [Theory]
    [InlineData("harbour", LexiconFlags.LowerCaseWord)]
    [InlineData("harbor", LexiconFlags.LowerCaseWord)]
    [InlineData("unfriendliest", LexiconFlags.LowerCaseWord)]
    [InlineData("don't", LexiconFlags.LowerCaseWord)]
    [InlineData("brown", LexiconFlags.LowerCaseWord | LexiconFlags.Surname)]
    [InlineData("ingrid", LexiconFlags.GivenName)]
    [InlineData("james", LexiconFlags.GivenName | LexiconFlags.Surname)]
    [InlineData("omar", LexiconFlags.GivenName)]
    [InlineData("niamh", LexiconFlags.GivenName)]
    [InlineData("mark", LexiconFlags.GivenName | LexiconFlags.LowerCaseWord)]
    [InlineData("will", LexiconFlags.GivenName | LexiconFlags.LowerCaseWord)]
    [InlineData("bogotá", LexiconFlags.Place)]
    [InlineData("bogota", LexiconFlags.Place)]
    [InlineData("kobenhavn", LexiconFlags.None)]
    [InlineData("copenhagen", LexiconFlags.Place)]
    [InlineData("hong kong", LexiconFlags.Place)]
    [InlineData("norway", LexiconFlags.Place)]
    [InlineData("norwegians", LexiconFlags.Demonym)]
    [InlineData("mike", LexiconFlags.GivenName)]
    [InlineData("reuters", LexiconFlags.Organization)]
    [InlineData("nato", LexiconFlags.AllCapsWord | LexiconFlags.KnownAcronym)]
    [InlineData("the", LexiconFlags.LowerCaseWord | LexiconFlags.Common)]
    public void Words_are_what_a_reader_takes_them_for(string word, LexiconFlags expected) =>
        (s_english.Find(word) & expected).Should().Be(expected);

    [Theory]
    [InlineData("volchinkov")]
    [InlineData("recieve")]
    [InlineData("teh")]
    [InlineData("")]
    [InlineData("harbour's")]
    public void What_is_no_word_is_not_listed(string word) => s_english.Contains(word, LexiconFlags.LowerCaseWord | LexiconFlags.ProperNoun).Should().BeFalse();

    [Theory]
    [InlineData("police")]
    [InlineData("minister")]
    [InlineData("said")]
    [InlineData("the")]
    [InlineData("chief")]
    public void A_frequent_word_is_no_name_because_a_few_people_bear_it(string word) =>
        s_english.Contains(word, LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName).Should().BeFalse();

    [Fact]
    public void Is_is_no_acronym_that_everybody_knows() => s_english.Contains("IS", LexiconFlags.KnownAcronym | LexiconFlags.AllCapsWord).Should().BeFalse();

    [Fact]
    public void Frequency_falls_with_the_rank() =>
        s_english.FindEntry("the").Frequency.Should().BeGreaterThan(s_english.FindEntry("harbour").Frequency);
}
